import type { Block } from '../../../src/model/block.js';
import type { Inline } from '../../../src/model/inline.js';
import type { Section } from '../../../src/model/section.js';
import { wordsFor } from '../../../src/model/strings.js';
import { textsOf, walkBlocks } from '../../../src/model/walk.js';
import type { Print } from '../../support/print-edition.js';
import { isLargePrint } from './look-md.js';

/** Texts of a publication that its file does not have, or not in their order. */
export function lostWords(print: Print): readonly string[] {
  return print.publication.sections.flatMap(({ section }) =>
    lostOf(section.id, printedTexts(section, print), pagesText(print, section.id)),
  );
}

/** The same for a digest, which takes a part of some sections. */
export function lostFromDigest(print: Print): readonly string[] {
  const all = print.pdf.pages.map(({ text }) => text).join(' ');
  return print.publication.sections.flatMap(({ section, isFirst }) => {
    const taken = isFirst ? [section.title] : takenBy(section);
    const texts = taken === 'all' ? printedTexts(section, print) : taken.map(inlineWords(print));
    return lostOf(section.id, texts, all);
  });
}

/** The same for cards, which take title, lead and question of each reason. */
export function lostFromCards(print: Print): readonly string[] {
  return print.publication.sections.flatMap(({ section }) => {
    const { title, lead = [] } = section;
    const taken = [title, lead, ...questions(section)].map(inlineWords(print));
    return lostOf(section.id, taken, pagesText(print, section.id));
  });
}

/** Of a reason title, lead and question, of what opens the guide its lead. */
function takenBy(section: Section): 'all' | readonly (readonly Inline[])[] {
  const { kind, title, lead = [] } = section;
  if (kind === 'worksheet') return 'all';
  if (kind === 'reason') return [title, lead, ...questions(section)];
  return kind === 'reading' ? [lead] : [];
}

function questions({ blocks }: Section): readonly (readonly Inline[])[] {
  return blocks.flatMap((block) =>
    block.type === 'callout' && block.name === 'question'
      ? block.blocks.flatMap((each) => (each.type === 'paragraph' ? [each.text] : []))
      : [],
  );
}

function lostOf(section: string, wanted: readonly string[], text: string): readonly string[] {
  const letters = lettersOf(text);
  let from = 0;
  return wanted.flatMap((each) => {
    const sought = lettersOf(each);
    const at = letters.indexOf(sought, from);
    if (at < 0) return [`${section}: “${each}” is not there, or not in its place`];
    from = at + sought.length;
    return [];
  });
}

/** Lines break between words, and narrow cells inside them. */
export function lettersOf(text: string): string {
  return text.replace(/[\s\u00a0\u00ad-]/gu, '');
}

function pagesText({ pdf, pageMap }: Print, section: string): string {
  const { first, last } = pageMap.sections[section] ?? { first: 1, last: 0 };
  return pdf.pages
    .slice(first - 1, last)
    .map(({ text }) => text)
    .join(' ');
}

/** Every text of a section in the order of its reading. */
function printedTexts(section: Section, print: Print): readonly string[] {
  const said = inlineWords(print);
  const isSilent = section.kind === 'imprint';
  const texts = isSilent ? [] : [said(section.title)];
  if (section.lead) texts.push(said(section.lead));
  const inRows = isLargePrint(print);
  walkBlocks(section.blocks, (block) =>
    texts.push(...blockTexts(inRows ? byRows(block) : block, said)),
  );
  return texts.filter((text) => text.trim() !== '');
}

/** Large print has a table of more than two columns as entries: each row with the names of its columns. */
function byRows(block: Block): Block {
  if (block.type !== 'table' || block.header.length <= 2) return block;
  const [, ...names] = block.header;
  const rows = block.rows.map(([first = [], ...cells]) => [
    first,
    ...cells.flatMap((cell, index) => [names[index] ?? [], cell]),
  ]);
  return { ...block, header: [], rows };
}

type Said = (text: readonly Inline[]) => string;

function blockTexts(block: Block, said: Said): readonly string[] {
  const texts = textsOf(block).map(said);
  if (block.type === 'scale') return [...block.sets, ...texts];
  if (block.type === 'lines' && block.example !== undefined) return [...texts, block.example];
  if (block.type === 'code') return [block.value];
  return texts;
}

/** Words as they are printed, references with the numbers of their pages. */
export function inlineWords({ publication, pageMap }: Print): Said {
  const phrase = (anchor: string, form: string) =>
    wordsFor(
      publication.strings,
      form === 'see' ? 'reference.see' : 'reference.page',
      publication.language,
      { page: pageMap.anchors[anchor] ?? `nowhere (${anchor})` },
    ) ?? '';
  const said: Said = (text) => text.map(one).join('');
  const one = (inline: Inline): string => {
    switch (inline.type) {
      case 'text':
      case 'code':
        return inline.value;
      case 'line-break':
        return ' ';
      case 'note-call':
        return `[${inline.number}]`;
      case 'reference':
        return inline.form === 'text'
          ? `${said(inline.children)} (${phrase(inline.anchor, inline.form)})`
          : phrase(inline.anchor, inline.form);
      default:
        return 'children' in inline ? said(inline.children) : '';
    }
  };
  return said;
}
