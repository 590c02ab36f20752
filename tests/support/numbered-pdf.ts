import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import type { Pixels } from './picture-of.js';

/**
 * Each page carries its number as a grid of large cells, black = 1, that can be read from a picture. The first cell is
 * always black and the last one white, so that a page that stands on its head is noticed.
 */
const COLUMNS = 3;
const ROWS = 4;
const BITS = COLUMNS * ROWS - 2;
/** Part of the page that is left white on each side. */
const MARGIN = 0.2;

export interface NumberedPages {
  readonly pages: number;
  /** Points; A5 if left out. */
  readonly size?: readonly [number, number];
  /** The file says that it is read from right to left. */
  readonly rightToLeft?: boolean;
}

export async function numberedPdf({
  pages,
  size = [419.53, 595.28],
  rightToLeft = false,
}: NumberedPages): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  if (rightToLeft) {
    document.catalog.getOrCreateViewerPreferences().setReadingDirection('R2L' as never);
  }
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([...size]);
    const [width, height] = size;
    const cell = cellSize(width, height);
    for (const [index, isBlack] of cellsOf(number).entries()) {
      if (!isBlack) continue;
      const { x, y } = cornerOf(index, width, height);
      page.drawRectangle({ x, y: height - y - cell.height, ...cell, color: rgb(0, 0, 0) });
    }
  }
  return await document.save();
}

export interface ReadNumber {
  readonly page: number;
  readonly isUpsideDown: boolean;
}

/** A part of a picture, in pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The number that lies in a part of a picture; undefined where there is no page, or none of ours. */
export function readNumber(pixels: Pixels, part: Part): ReadNumber | undefined {
  const cells = Array.from({ length: COLUMNS * ROWS }, (_, index) => {
    const { x, y } = cornerOf(index, part.width, part.height);
    const cell = cellSize(part.width, part.height);
    return isDark(pixels, part.left + x + cell.width / 2, part.top + y + cell.height / 2);
  });
  const [first, last] = [cells[0], cells.at(-1)];
  if (first === last) return undefined;
  const bits = (first ? cells : cells.toReversed()).slice(1, -1);
  const page = bits.reduce((sum, bit) => 2 * sum + (bit ? 1 : 0), 0);
  return { page, isUpsideDown: !first };
}

function cellsOf(number: number): readonly boolean[] {
  const bits = Array.from(
    { length: BITS },
    (_, index) => ((number >> (BITS - 1 - index)) & 1) === 1,
  );
  return [true, ...bits, false];
}

function cellSize(width: number, height: number) {
  const part = 1 - 2 * MARGIN;
  return { width: (width * part) / COLUMNS, height: (height * part) / ROWS };
}

/** Top left, from the top left of the page. */
function cornerOf(index: number, width: number, height: number) {
  const cell = cellSize(width, height);
  const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
  return { x: width * MARGIN + column * cell.width, y: height * MARGIN + row * cell.height };
}

const MIDDLE_GREY = 128;

function isDark({ width, bytes }: Pixels, x: number, y: number): boolean {
  const at = (Math.floor(y) * width + Math.floor(x)) * 4;
  return (bytes[at] ?? 255) < MIDDLE_GREY;
}
