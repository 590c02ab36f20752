import type { Box, Mark, PlacedPage, SheetSide, Size, Turn } from '../imposition.js';

/**
 * Backs are planned as a leaf of a book is turned, from side to side. Where the printer turns the sheet from head to
 * foot instead, they stand on their heads: for the long edge of a landscape sheet, for the short one of a portrait sheet.
 */
export function turnBacks(back: SheetSide, size: Size, flip: 'long' | 'short'): SheetSide {
  const isLandscape = size.width > size.height;
  const turnsOverHead = isLandscape === (flip === 'long');
  if (!turnsOverHead) return back;
  return {
    pages: back.pages.map((page) => turnedPage(page, size)),
    marks: back.marks.map((mark) => turnedMark(mark, size)),
  };
}

const HALF_TURN: Readonly<Record<Turn, Turn>> = { 0: 180, 90: 270, 180: 0, 270: 90 };

function turnedPage(page: PlacedPage, size: Size): PlacedPage {
  return {
    ...page,
    box: turnedBox(page.box, size),
    window: turnedBox(page.window, size),
    turn: HALF_TURN[page.turn],
  };
}

function turnedBox({ x, y, width, height }: Box, size: Size): Box {
  return { x: size.width - x - width, y: size.height - y - height, width, height };
}

function turnedMark({ kind, from, to }: Mark, size: Size): Mark {
  return { kind, from: turnedPoint(from, size), to: turnedPoint(to, size) };
}

function turnedPoint({ x, y }: Mark['from'], size: Size): Mark['from'] {
  return { x: size.width - x, y: size.height - y };
}
