import type { Block } from '../../../src/model/block.js';
import type { Edition } from '../../../src/model/edition.js';
import { type Inline, plainText } from '../../../src/model/inline.js';
import { textsOf, visibleBlocks, walkBlocks } from '../../../src/model/walk.js';
import { lettersOf } from './words.js';

/** Too few letters to be told from a part of other words. */
const SHORT = 12;

export interface Sentences {
  /** What only whoever leads the group may read. */
  readonly secret: readonly string[];
  /** What participants read. */
  readonly open: readonly string[];
}

/** All sentences of an edition, by who may read them. */
export function sentencesOf({ sections, guide, strings }: Edition): Sentences {
  const all = Object.values(sections);
  const participants = all.filter(({ audience }) => audience === 'participant');
  const leaders = all.filter(({ audience }) => audience === 'facilitator');
  const read = participants.flatMap(({ title, lead = [], blocks }) => [
    ...sentencesIn([title, lead]),
    ...blockSentences(visibleBlocks(blocks, 'participant')),
  ]);
  const parts = guide.parts.flatMap(({ title = '' }) => (title === '' ? [] : [title]));
  const open = [
    ...read,
    ...parts,
    ...Object.values(strings).filter((each) => typeof each === 'string'),
  ];
  const secret = [
    ...leaders.flatMap(({ title, blocks }) => [...sentencesIn([title]), ...blockSentences(blocks)]),
    ...participants.flatMap(({ blocks }) =>
      notes(blocks).flatMap((each) => blockSentences([each])),
    ),
  ];
  const said = new Set(open);
  return { open, secret: [...new Set(secret)].filter((sentence) => !said.has(sentence)) };
}

/** The sentences that a text contains. */
export function foundIn(text: string, sentences: readonly string[]): readonly string[] {
  const letters = lettersOf(text);
  const words = ` ${text} `;
  return sentences.filter((sentence) =>
    sentence.length < SHORT
      ? words.includes(` ${sentence} `)
      : letters.includes(lettersOf(sentence)),
  );
}

function notes(blocks: readonly Block[]): readonly Block[] {
  const found: Block[] = [];
  walkBlocks(blocks, (block) => {
    if (block.type === 'facilitator') found.push(block);
  });
  return found;
}

function blockSentences(blocks: readonly Block[]): readonly string[] {
  const found: string[] = [];
  walkBlocks(blocks, (block) => found.push(...sentencesIn(textsOf(block))));
  return found;
}

function sentencesIn(texts: readonly (readonly Inline[])[]): readonly string[] {
  return texts.flatMap((text) =>
    plainText(text)
      .split(/(?<=[.!?:])\s+/u)
      .map((sentence) => sentence.trim())
      .filter((sentence) => /\p{L}/u.test(sentence)),
  );
}
