import type { Face } from './engine-node.js';
import type { Fonts } from './open-fonts.js';
import { KEPT_HYPHEN, type Piece, printed, SOFT_HYPHEN } from './pieces.js';
import type { TypeStyle } from './type-style.js';

export interface Chosen {
  readonly pieces: readonly Piece[];
  /** The text as it is printed, with spaces and hyphens that the face lacks replaced by ones it has. */
  readonly text: string;
  readonly missing: readonly string[];
}

/** A space or hyphen out of another face would show; these stand in for the rare ones. */
const STAND_INS: Readonly<Record<string, string>> = {
  '\u2007': '\u00a0',
  '\u2009': '\u00a0',
  '\u200a': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
};

/** Set by whichever face stands there. */
const STANDS_BY: readonly string[] = [SOFT_HYPHEN, KEPT_HYPHEN];

/** Which face of its stack sets each letter of a string, the way the engine will choose it. */
export function chooseFaces(
  text: string,
  { language, ...style }: TypeStyle & { readonly language?: string | undefined },
  fonts: Fonts,
): Chosen {
  const stack = style.families.map((family) => fonts.face(family, style.weight));
  const missing: string[] = [];
  const pieces: Piece[] = [];
  let run = '';
  let face = stack[0];
  const close = () => {
    const { size, spacing } = style;
    if (face && run !== '') pieces.push({ text: run, face, size, spacing, language });
    run = '';
  };
  for (const character of text) {
    const wanted = standIn(character, stack[0]);
    const next = STANDS_BY.includes(wanted) ? (face ?? stack[0]) : faceFor(wanted, stack);
    if (!next) missing.push(character);
    if (next && next !== face) {
      close();
      face = next;
    }
    run += wanted;
  }
  close();
  return { pieces, text: pieces.map((each) => printed(each.text, each.face)).join(''), missing };
}

function standIn(character: string, face: Face | undefined): string {
  const other = STAND_INS[character];
  return other !== undefined && face && !covers(face, character) ? other : character;
}

function faceFor(character: string, stack: readonly Face[]): Face | undefined {
  if (character === '\n') return stack[0];
  return stack.find((face) => covers(face, character));
}

function covers(face: Face, character: string): boolean {
  return face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
