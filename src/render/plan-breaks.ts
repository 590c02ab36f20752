import { atomsOf } from './atoms.js';
import { type Atom, breakLines } from './break-lines.js';
import { afterOwnHyphens, cutAnywhere, hyphenate } from './cut-word.js';
import type { Piece } from './pieces.js';

export interface BreakWish {
  /** Width of the text's box; undefined where only the engine will know it. */
  readonly measure?: number | undefined;
  readonly aim?: 'even' | 'no-orphan' | undefined;
  readonly indent: number;
  readonly hyphenate?: string | undefined;
}

/** Longer words get places to break without a hyphen even where nobody knows how wide their line will be. */
const LONGEST_WHOLE_WORD = 24;

/** The syllables a text is offered to the engine in: whole lines where we break it, else its words. */
export function planBreaks(pieces: readonly Piece[], wish: BreakWish): readonly string[] {
  const { measure, aim } = wish;
  if (measure === undefined || aim === undefined) return wordPlan(pieces, wish);
  return linePlan(pieces, { ...wish, measure, aim });
}

type FullWish = BreakWish & { readonly measure: number; readonly aim: 'even' | 'no-orphan' };

function linePlan(pieces: readonly Piece[], wish: FullWish): readonly string[] {
  const plan: string[] = [];
  const paragraphs = atomsOf(pieces, wish);
  paragraphs.forEach((atoms, index) => {
    const breaks = breakLines(atoms, { ...wish, indent: index === 0 ? wish.indent : 0 });
    let start = 0;
    for (const end of breaks) {
      plan.push(...lineSyllables(atoms, start, end));
      start = end;
    }
    const isForced = index < paragraphs.length - 1;
    if (isForced) plan.push(atoms.length === 0 ? '\n' : `${plan.pop() ?? ''}\n`);
  });
  return plan;
}

/** A line keeps the space it breaks at, so that the engine has no space left to squeeze two lines into one by. */
function lineSyllables(atoms: readonly Atom[], start: number, end: number): readonly string[] {
  let text = '';
  for (const atom of atoms.slice(start, end)) {
    text += atom.join === 'space' ? `${atom.text} ` : atom.text;
  }
  const isLast = end === atoms.length;
  return isLast || atoms[end - 1]?.join === 'hyphen' ? [text] : [text, ''];
}

function wordPlan(pieces: readonly Piece[], wish: BreakWish): readonly string[] {
  const text = pieces.map((piece) => piece.text).join('');
  const styleChanges = innerEdges(pieces);
  const plan: string[] = [];
  let offset = 0;
  for (const word of text.match(/ |[^ ]+/g) ?? []) {
    const end = offset + word.length;
    const from = offset;
    const isOneStyle = !styleChanges.some((edge) => edge > from && edge < end);
    plan.push(...wordSyllables(word, isOneStyle ? wish.hyphenate : undefined));
    offset = end;
  }
  return plan;
}

function wordSyllables(word: string, language: string | undefined): readonly string[] {
  if (word.length > LONGEST_WHOLE_WORD) {
    return withoutHyphens(cutAnywhere(word));
  }
  const parts = language === undefined ? [word] : hyphenate(word, language);
  return parts.length > 1 ? parts : withoutHyphens(afterOwnHyphens(word));
}

function withoutHyphens(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]));
}

function innerEdges(pieces: readonly Piece[]): readonly number[] {
  let edge = 0;
  return pieces.map((piece) => {
    edge += piece.text.length;
    return edge;
  });
}
