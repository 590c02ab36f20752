import type { PlannedPicture } from './plan-pictures.js';

/** All pictures of a file small on one sheet, the number of each page under it; pixels. */
export interface ContactSheet {
  readonly width: number;
  readonly height: number;
  /** How much smaller than the pictures. */
  readonly scale: number;
  /** In the order of the pictures. */
  readonly places: readonly { readonly left: number; readonly top: number }[];
  readonly typeSize: number;
}

/** The longer side of a small picture, while there are few of them. */
const LONGEST = 340;
/** A file of many pages gets smaller pictures instead of a larger sheet. */
const MOST_PIXELS = 24_000_000;
/** Width by height that a screen takes in at a glance. */
const SHAPE = 1.5;
const GAP = 24;
const TYPE_SIZE = 13;
const NUMBER_LINE = 2 * TYPE_SIZE;

export function layContactSheet(
  pictures: readonly Pick<PlannedPicture, 'width' | 'height'>[],
): ContactSheet {
  const widest = Math.max(...pictures.map(({ width }) => width));
  const tallest = Math.max(...pictures.map(({ height }) => height));
  const side = Math.min(LONGEST, Math.sqrt(MOST_PIXELS / pictures.length));
  const scale = Math.min(1, side / Math.max(widest, tallest));
  const cell = {
    width: Math.round(widest * scale) + GAP,
    height: Math.round(tallest * scale) + NUMBER_LINE + GAP / 2,
  };
  const columns = bestColumns(pictures.length, cell);
  return {
    width: columns * cell.width + GAP,
    height: Math.ceil(pictures.length / columns) * cell.height + GAP,
    scale,
    places: pictures.map(({ width }, index) => ({
      left: leftOf(index % columns, cell.width) + Math.round(((widest - width) * scale) / 2),
      top: GAP + Math.floor(index / columns) * cell.height,
    })),
    typeSize: TYPE_SIZE,
  };
}

function leftOf(column: number, cellWidth: number): number {
  return GAP + column * cellWidth;
}

/** As many as bring the sheet nearest to its shape. */
function bestColumns(count: number, cell: { readonly width: number; readonly height: number }) {
  const shapes = Array.from({ length: count }, (_, index) => {
    const columns = index + 1;
    const shape = (columns * cell.width) / (Math.ceil(count / columns) * cell.height);
    return { columns, distance: Math.abs(Math.log(shape / SHAPE)) };
  });
  return shapes.reduce((best, each) => (each.distance < best.distance ? each : best)).columns;
}
