import type { Face } from './engine-node.js';

/** Letters of one text set in one face and size. */
export interface Piece {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly spacing: number;
  /** Of a picture inside the text. */
  readonly fixedWidth?: number;
}

/** Width as the engine draws it: it spaces after every glyph, the last one too. */
export function widthOf(piece: Piece, text: string): number {
  if (piece.fixedWidth !== undefined) return piece.fixedWidth;
  const { positions } = piece.face.layout(text);
  let width = 0;
  for (const position of positions) width += position.xAdvance;
  return (width * piece.size) / piece.face.unitsPerEm + piece.spacing * positions.length;
}
