import type { Atom } from './break-lines.js';
import { afterOwnHyphens, atSoftHyphens, cutAnywhere, hyphenate, lettersOf } from './cut-word.js';
import { type Hyphens, hyphenRules } from './hyphens.js';
import { type Piece, printed, widthOf } from './pieces.js';

/** Between two forced breaks: what a line may be made of. */
export type Paragraph = readonly Atom[];

export interface AtomOptions {
  readonly measure: number;
  /** Language whose patterns may split words; undefined keeps them whole. */
  readonly hyphenate?: string | undefined;
  readonly hyphens: Hyphens;
}

/** Letters of one word; several pieces where the style changes inside it. */
type Word = readonly Piece[];

/** A text as paragraphs (cut at forced breaks) of atoms with their widths. */
export function atomsOf(pieces: readonly Piece[], options: AtomOptions): readonly Paragraph[] {
  const paragraphs: Atom[][] = [[]];
  let word: Piece[] = [];
  const close = (gap: number | undefined) => {
    const atoms = wordAtoms(word, options);
    const last = atoms.at(-1);
    if (last && gap !== undefined) atoms.splice(-1, 1, { ...last, join: 'space', joinWidth: gap });
    paragraphs.at(-1)?.push(...atoms);
    word = [];
  };
  for (const piece of pieces.flatMap(splitPiece)) {
    const isBreak = piece.text === '\n';
    if (isBreak || piece.text === ' ') close(isBreak ? undefined : widthOf(piece, ' '));
    else word.push(piece);
    if (isBreak) paragraphs.push([]);
  }
  close(undefined);
  return paragraphs;
}

/** Spaces and forced breaks apart from the letters between them. */
function splitPiece(piece: Piece): readonly Piece[] {
  return (piece.text.match(/ |\n|[^ \n]+/g) ?? []).map((text) => ({ ...piece, text }));
}

function wordAtoms(word: Word, options: AtomOptions): Atom[] {
  const text = word.map((piece) => piece.text).join('');
  if (text === '') return [];
  const whole = atom(word, 0, text.length);
  const [only] = word;
  const split = only && word.length === 1 ? syllablesOf(only, options) : [];
  if (only && split.length > 1) {
    const hyphen = widthOf(only, '-');
    return narrow(cut(word, split, { join: 'hyphen', joinWidth: hyphen }), options);
  }
  const isTooWide = whole.width > options.measure;
  const parts = isTooWide ? cutAnywhere(text) : afterOwnHyphens(text);
  return narrow(cut(word, parts, { join: 'word', joinWidth: 0 }), options);
}

/** Where a word may be split with a hyphen: the writer's own places before those of its language. */
function syllablesOf({ text, language }: Piece, options: AtomOptions): readonly string[] {
  const soft = atSoftHyphens(text);
  if (soft.length > 1 || options.hyphenate === undefined) return soft;
  return hyphenate(text, hyphenRules(language ?? options.hyphenate, options.hyphens));
}

/** Parts that are still wider than the line are cut at every letter. */
function narrow(atoms: Atom[], { measure }: AtomOptions): Atom[] {
  return atoms.flatMap((part) => (part.width <= measure ? [part] : byLetter(part)));
}

/** Cuts what is still too wide at every letter; the widths are shared out, for only the sum matters. */
function byLetter(part: Atom): Atom[] {
  const letters = lettersOf(part.text);
  return letters.map((text, index) => ({
    text,
    width: part.width / letters.length,
    join: index < letters.length - 1 ? 'word' : part.join,
    joinWidth: index < letters.length - 1 ? 0 : part.joinWidth,
  }));
}

function cut(word: Word, parts: readonly string[], join: Pick<Atom, 'join' | 'joinWidth'>): Atom[] {
  let start = 0;
  return parts.map((part, index) => {
    const end = start + part.length;
    const result = atom(word, start, end);
    start = end;
    return index < parts.length - 1 ? { ...result, ...join } : result;
  });
}

/** Letters of a word from one index up to another; a `word` join at its end until somebody knows better. */
function atom(word: Word, from: number, to: number): Atom {
  let text = '';
  let width = 0;
  let offset = 0;
  for (const piece of word) {
    const part = piece.text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
    offset += piece.text.length;
    if (part === '') continue;
    text += printed(part, piece.face);
    width += widthOf(piece, part);
  }
  return { text, width, join: 'word', joinWidth: 0 };
}
