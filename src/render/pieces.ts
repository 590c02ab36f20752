import type { Face } from './engine-node.js';

/** Letters of one text set in one face and size. */
export interface Piece {
  /** With the characters that only say where lines may end; `printed` is what comes out. */
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly spacing: number;
  /** BCP 47, where it is not that of the text around it. */
  readonly language?: string | undefined;
  /** Of a picture inside the text. */
  readonly fixedWidth?: number;
}

/** Where the writer lets a word be split, and where its own hyphen must not end a line. */
export const SOFT_HYPHEN = '\u00ad';
export const KEPT_HYPHEN = '\u2011';

/** A soft hyphen is seen only at the end of a line, where the engine draws one; a kept one looks like any other. */
export function printed(text: string, face: Face): string {
  const whole = text.replaceAll(SOFT_HYPHEN, '');
  if (!whole.includes(KEPT_HYPHEN)) return whole;
  const isThere = face.hasGlyphForCodePoint(KEPT_HYPHEN.codePointAt(0) ?? 0);
  return isThere ? whole : whole.replaceAll(KEPT_HYPHEN, '-');
}

/** Width as the engine draws it: it spaces after every glyph, the last one too. */
export function widthOf(piece: Piece, text: string): number {
  if (piece.fixedWidth !== undefined) return piece.fixedWidth;
  const { positions } = piece.face.layout(printed(text, piece.face));
  let width = 0;
  for (const position of positions) width += position.xAdvance;
  return (width * piece.size) / piece.face.unitsPerEm + piece.spacing * positions.length;
}
