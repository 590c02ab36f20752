import type { Box, Mark, PlacedPage, SheetSide, Size } from '../imposition.js';
import type { ImpositionOptions } from '../imposition-options.js';
import type { Points } from '../lengths.js';
import { grown, within } from './boxes.js';
import { cutLines } from './cut-lines.js';
import type { Slot } from './fill-slots.js';
import { type Layout, placeOf } from './lay-on-sheet.js';
import { hasRoom, type MarkedLine, markLine } from './mark-line.js';

export interface FoldedSide {
  /** How far its pages move towards the fold. */
  readonly creep: Points;
  /** Whether the fold may be shown by a dash on the pages: only inside the innermost sheet, which is on top when a pile is folded. */
  readonly showsFold: boolean;
}

/** Two pages that meet at the fold, given in reading order of a book that is bound on the left. */
export function laySpread(
  slots: readonly Slot[],
  side: Layout & FoldedSide,
  options: ImpositionOptions,
): SheetSide {
  const [left, right] = options.binding === 'left' ? slots : slots.toReversed();
  const pages = [placed(left, 0, side, options), placed(right, 1, side, options)];
  return {
    pages: pages.flatMap((page) => page ?? []),
    marks: options.marks ? marksOf(side, options) : [],
  };
}

function placed(
  page: Slot,
  column: 0 | 1,
  side: Layout & FoldedSide,
  { bleed = 0 }: ImpositionOptions,
): PlacedPage | undefined {
  if (page === undefined) return undefined;
  const { size, scale } = side;
  const box = shifted(column, side);
  const half = halfOf(size, column);
  return { page, box, turn: 0, scale, window: within(grown(box, bleed * scale), half) };
}

/** Inner sheets stick out by the paper around them; what is cut off there must not be missing from the outer margin. */
function shifted(column: 0 | 1, side: Layout & FoldedSide): Box {
  const place = placeOf(side, column, 0);
  return { ...place, x: place.x + (column === 0 ? side.creep : -side.creep) };
}

function halfOf({ width, height }: Size, column: 0 | 1): Box {
  return { x: (column * width) / 2, y: 0, width: width / 2, height };
}

function marksOf(side: Layout & FoldedSide, options: ImpositionOptions): readonly Mark[] {
  const { bleed = 0, border = 0 } = options;
  const { size, scale, creep, showsFold } = side;
  const first = placeOf(side, 0, 0);
  const spread = { ...first, width: 2 * first.width };
  const sheet = { x: 0, y: 0, ...size };
  const room = { pages: grown(spread, bleed * scale), printable: grown(sheet, -border) };
  const fold: MarkedLine = { kind: 'fold', runs: 'upright', at: size.width / 2 };
  const cuts = cutLines([spread], sheet).map((line) => movedIn(line, creep, size));
  return [
    ...(showsFold || hasRoom('upright', room) ? markLine(fold, room) : []),
    ...cuts.flatMap((line) => markLine(line, room)),
  ];
}

/** The pile is cut at once, so the cut lies as near to the fold of an inner sheet as its pages do. */
function movedIn(line: MarkedLine, creep: Points, { width }: Size): MarkedLine {
  if (line.runs === 'across') return line;
  return { ...line, at: line.at + (line.at < width / 2 ? creep : -creep) };
}
