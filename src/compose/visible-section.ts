import type { Block } from '../model/block.js';
import type { Inline } from '../model/inline.js';
import type { Audience, Note, Section } from '../model/section.js';
import { textsOf, visibleBlocks, walkBlocks, walkInlines } from '../model/walk.js';
import { rewriteInlines } from './rewrite-inlines.js';
import { rewriteSection } from './rewrite-section.js';

/** A section without a word that is not for its readers: blocks go, and the notes that only those called. */
export function visibleSection(section: Section, audience: Audience): Section {
  if (audience === 'facilitator') return section;
  const blocks = visibleBlocks(section.blocks, audience);
  const notes = section.notes.map((note) => ({
    ...note,
    blocks: visibleBlocks(note.blocks, audience),
  }));
  return keepCalledNotes({ ...section, blocks, notes });
}

/** Those that are left are numbered anew, in their old order. */
function keepCalledNotes(section: Section): Section {
  const calls = callsIn(section);
  const kept = section.notes.filter(({ number }) => calls.has(number));
  if (kept.length === section.notes.length) return section;
  const numbers = new Map(kept.map(({ number }, index) => [number, index + 1]));
  const renumber = (inline: Inline): readonly Inline[] => [renumbered(inline, numbers)];
  const notes = kept.map((note) => ({
    ...note,
    number: numbers.get(note.number) ?? note.number,
    calls: calls.get(note.number) ?? note.calls,
  }));
  return rewriteSection({ ...section, notes }, { text: (text) => rewriteInlines(text, renumber) });
}

function renumbered(inline: Inline, numbers: ReadonlyMap<number, number>): Inline {
  if (inline.type === 'note-call') {
    return { ...inline, number: numbers.get(inline.number) ?? inline.number };
  }
  if (inline.type !== 'link' || inline.note === undefined) return inline;
  return { ...inline, note: numbers.get(inline.note) ?? inline.note };
}

/** How often each note is called, by the text and by notes that are called themselves. */
function callsIn({ title, lead = [], blocks, notes }: Section): ReadonlyMap<number, number> {
  const calls = new Map<number, number>();
  const isNew = (number: number) => !calls.has(number);
  const count = (texts: readonly (readonly Inline[])[]): void => {
    const called: number[] = [];
    for (const text of texts) walkInlines(text, (inline) => called.push(...callOf(inline)));
    const fresh = notes.filter((note) => called.includes(note.number) && isNew(note.number));
    for (const number of called) calls.set(number, (calls.get(number) ?? 0) + 1);
    for (const note of fresh) count(textsIn(note));
  };
  count([title, lead, ...textsIn({ blocks })]);
  return calls;
}

function callOf(inline: Inline): readonly number[] {
  if (inline.type === 'note-call') return [inline.number];
  return inline.type === 'link' && inline.note !== undefined ? [inline.note] : [];
}

function textsIn({ blocks }: Pick<Note, 'blocks'>): readonly (readonly Inline[])[] {
  const texts: (readonly Inline[])[] = [];
  walkBlocks(blocks, (block: Block) => texts.push(...textsOf(block)));
  return texts;
}
