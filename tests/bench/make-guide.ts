import type { Block, Guide, Item, Row, Section } from './guide.js';
import { capital, chanceFrom, type Speaker, speakerOf } from './say.js';

const SEED = 1844;

/** A guide of so many sections, about four A5 pages each; the first ones of a longer guide are those of a shorter. */
export function makeGuide(sections: number): Guide {
  return {
    title: 'A guide made to measure by',
    sections: Array.from({ length: sections }, (_, index) => makeSection(index + 1)),
  };
}

/** Every section has its own. */
export function photographName(number: number): string {
  return `photograph-${number}.jpg`;
}

function makeSection(number: number): Section {
  const speaker = speakerOf(chanceFrom(SEED + number));
  return {
    id: `section-${number}`,
    title: speaker.title(),
    blocks: [...opening(speaker, photographName(number)), ...middle(speaker), ...ending(speaker)],
  };
}

function opening(speaker: Speaker, file: string): readonly Block[] {
  return [
    paragraph(speaker, 3),
    { kind: 'photograph', file, alt: `Colours that stand for ${speaker.clause()}` },
    paragraph(speaker, 3),
    heading(speaker, 2),
    paragraph(speaker, 4),
    list(speaker, { length: 5, ordered: false }),
    { kind: 'callout', sentences: speaker.sentences(2) },
  ];
}

function middle(speaker: Speaker): readonly Block[] {
  return [
    heading(speaker, 2),
    paragraph(speaker, 3),
    table(speaker, 5),
    paragraph(speaker, 3),
    heading(speaker, 3),
    list(speaker, { length: 4, ordered: true }),
  ];
}

function ending(speaker: Speaker): readonly Block[] {
  const nested: Block = {
    kind: 'list',
    ordered: false,
    items: [item(speaker, [item(speaker), item(speaker)]), item(speaker)],
  };
  return [
    heading(speaker, 2),
    { kind: 'quote', sentences: speaker.sentences(2) },
    paragraph(speaker, 3),
    table(speaker, 4),
    nested,
    paragraph(speaker, 2),
  ];
}

function heading(speaker: Speaker, level: 2 | 3): Block {
  return { kind: 'heading', level, text: speaker.title() };
}

function paragraph(speaker: Speaker, count: number): Block {
  return { kind: 'paragraph', sentences: speaker.sentences(count) };
}

interface ListShape {
  readonly length: number;
  readonly ordered: boolean;
}

function list(speaker: Speaker, { length, ordered }: ListShape): Block {
  return { kind: 'list', ordered, items: Array.from({ length }, () => item(speaker)) };
}

function item(speaker: Speaker, items: readonly Item[] = []): Item {
  return { sentence: speaker.sentence(), items };
}

const TIMES = ['Daily', 'Weekly', 'Monthly', 'Each term'];

function table(speaker: Speaker, length: number): Block {
  const row = (): Row => [speaker.thing(), speaker.pick(TIMES), `${capital(speaker.clause())}.`];
  return {
    kind: 'table',
    head: ['What', 'When', 'How it goes'],
    rows: Array.from({ length }, row),
  };
}
