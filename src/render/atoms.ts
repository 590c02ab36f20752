import type { Atom } from './break-lines.js';
import {
  afterOwnHyphens,
  atSoftHyphens,
  cutAnywhere,
  hyphenate,
  isAddress,
  lettersOf,
} from './cut-word.js';
import { type Hyphens, splitFor } from './hyphens.js';
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
  const [only] = word;
  const split = only && word.length === 1 ? syllablesOf(text, only, options) : [];
  if (only && split.length > 1) return narrow(cut(word, hyphened(split, only)), options);
  const parts = afterOwnHyphens(text);
  if (atom(word, 0, text.length).width <= options.measure) return cut(word, plain(parts));
  if (parts.length === 1 || isAddress(text)) {
    return narrow(cut(word, plain(cutAnywhere(text))), options);
  }
  return narrow(
    cut(
      word,
      parts.flatMap((part) => compound(part, word, options)),
    ),
    options,
  );
}

/** Where a word may be split with a hyphen: the writer's own places before those of its language. */
function syllablesOf(
  text: string,
  { language }: Piece,
  { hyphenate: asked, hyphens }: AtomOptions,
): readonly string[] {
  const soft = atSoftHyphens(text);
  if (soft.length > 1 || asked === undefined) return soft;
  return hyphenate(text, splitFor(language ?? asked, hyphens));
}

/** One part of a word with hyphens of its own gets no more of them, unless it is too wide for a line. */
function compound(text: string, word: Word, options: AtomOptions): readonly Part[] {
  const [only] = word;
  const isSplit = only && word.length === 1 && widthOf(only, text) > options.measure;
  return isSplit ? hyphened(syllablesOf(text, only, options), only) : plain([text]);
}

interface Part extends Pick<Atom, 'join' | 'joinWidth'> {
  readonly text: string;
}

function plain(parts: readonly string[]): readonly Part[] {
  return parts.map((text) => ({ text, join: 'word', joinWidth: 0 }));
}

/** The last part ends its word, or after a hyphen that is there already. */
function hyphened(parts: readonly string[], piece: Piece): readonly Part[] {
  const joinWidth = widthOf(piece, '-');
  return parts.map((text, index) =>
    index < parts.length - 1
      ? { text, join: 'hyphen', joinWidth }
      : { text, join: 'word', joinWidth: 0 },
  );
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

function cut(word: Word, parts: readonly Part[]): Atom[] {
  let start = 0;
  return parts.map(({ text, join, joinWidth }) => {
    start += text.length;
    return { ...atom(word, start - text.length, start), join, joinWidth };
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
