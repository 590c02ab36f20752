import { atomsOf } from './atoms.js';
import { type Atom, breakLines } from './break-lines.js';
import { afterOwnHyphens, atSoftHyphens, cutAnywhere, hyphenate } from './cut-word.js';
import { type Hyphens, splitFor } from './hyphens.js';
import { type Piece, printed, SOFT_HYPHEN } from './pieces.js';

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
export function planBreaks(
  pieces: readonly Piece[],
  wish: BreakWish,
  hyphens: Hyphens,
): readonly string[] {
  const { measure, aim } = wish;
  if (measure === undefined || aim === undefined) return wordPlan(pieces, { ...wish, hyphens });
  return linePlan(pieces, { ...wish, measure, aim, hyphens });
}

type HyphenWish = BreakWish & { readonly hyphens: Hyphens };
type FullWish = HyphenWish & { readonly measure: number; readonly aim: 'even' | 'no-orphan' };

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

function wordPlan(pieces: readonly Piece[], wish: HyphenWish): readonly string[] {
  const plan: string[] = [];
  let offset = 0;
  const ends = innerEdges(pieces);
  for (const word of pieces
    .map(({ text }) => text)
    .join('')
    .match(/ |[^ ]+/g) ?? []) {
    const first = ends.findIndex((end) => end > offset);
    offset += word.length;
    // A word whose style changes inside it stays whole.
    const only = offset <= (ends[first] ?? 0) ? pieces[first] : undefined;
    plan.push(...wordSyllables(word, only, wish));
  }
  return asPrinted(plan, pieces);
}

function wordSyllables(
  word: string,
  only: Piece | undefined,
  { hyphenate: asked, hyphens }: HyphenWish,
): readonly string[] {
  const soft = only ? atSoftHyphens(word) : [word];
  if (soft.length > 1) return soft;
  if (word.length > LONGEST_WHOLE_WORD) return withoutHyphens(cutAnywhere(word));
  const split = only && asked ? splitFor(only.language ?? asked, hyphens) : undefined;
  const parts = hyphenate(word, split);
  return parts.length > 1 ? parts : withoutHyphens(afterOwnHyphens(word));
}

/** The same syllables in the letters that the engine has. */
function asPrinted(plan: readonly string[], pieces: readonly Piece[]): readonly string[] {
  const text = pieces.map((piece) => printed(piece.text, piece.face)).join('');
  let start = 0;
  return plan.map((syllable) => {
    const { length } = syllable.replaceAll(SOFT_HYPHEN, '');
    start += length;
    return text.slice(start - length, start);
  });
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
