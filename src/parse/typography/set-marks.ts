import { keepLabels } from './keep-labels.js';
import { type Typography, typographyOf } from './languages.js';
import { setQuotes } from './set-quotes.js';
import { setSpaces } from './set-spaces.js';

const NBSP = '\u00A0';

/** A text's marks set for its language, one piece for each UTF-16 unit of the text, so that it can be cut up again. */
export function setMarks(text: string, language: string): readonly string[] {
  const out = text.split('');
  const typography = typographyOf(language);
  if (!typography) return out;
  setEllipses(text, out);
  setDashes(text, typography, out);
  setQuotes(text, typography, out);
  setSpaces(text, typography, out);
  keepLabels(text, typography, out);
  return out;
}

/** Three dots; four or more are a row of dots to write on, or somebody's taste. */
function setEllipses(text: string, out: string[]): void {
  for (const { 0: dots, index } of text.matchAll(/\.{3,}/g)) {
    if (dots.length === 3) replace(out, index, ['…', '', '']);
  }
}

function setDashes(text: string, { dash, longDash }: Typography, out: string[]): void {
  for (const { 0: hyphens, index } of text.matchAll(/-+/g)) {
    const spaceBefore = isSpaceAt(text, index - 1);
    const spaceAfter = isSpaceAt(text, index + hyphens.length);
    if (!isDash(hyphens.length, spaceBefore, spaceAfter)) continue;
    const glyph = hyphens.length === 3 ? longDash : dash;
    replace(out, index, [glyph, ...hyphens.slice(1).split('').fill('')]);
    // A dash with spaces never begins a line.
    if (spaceAfter && text[index - 1] === ' ') out[index - 1] = NBSP;
  }
}

/** One hyphen between spaces; two or three, but not where they begin a word, as options of commands do. */
function isDash(length: number, spaceBefore: boolean, spaceAfter: boolean): boolean {
  if (length === 1) return spaceBefore && spaceAfter;
  return length <= 3 && (!spaceBefore || spaceAfter);
}

/** The ends of a text count as spaces. */
function isSpaceAt(text: string, index: number): boolean {
  return /\s/.test(text[index] ?? ' ');
}

function replace(out: string[], index: number, pieces: readonly string[]): void {
  for (const [offset, piece] of pieces.entries()) out[index + offset] = piece;
}
