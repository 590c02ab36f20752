import type { Box, Mark } from '../imposition.js';
import { mm, type Points } from '../lengths.js';

/** A line to fold, cut or glue along, through the whole sheet. */
export interface MarkedLine {
  readonly kind: Mark['kind'];
  readonly runs: 'upright' | 'across';
  /** x of an upright line, y of one that runs across. */
  readonly at: Points;
}

/** What marks keep clear of, and where they may stand. */
export interface MarkRoom {
  /** All pages of the side together, with their bleed. */
  readonly pages: Box;
  /** What can be printed of the sheet. */
  readonly printable: Box;
}

const LENGTH = mm(5);
const CLEARANCE = mm(2);
/** Shorter, a mark is not seen. */
const SHORTEST = mm(2);
const DASH = mm(3);

/** A mark at each end of the line: beyond the pages where there is room, otherwise a short dash at the edge, on the line itself. */
export function markLine(line: MarkedLine, { pages, printable }: MarkRoom): readonly Mark[] {
  const { start, end, least, most } =
    line.runs === 'upright'
      ? { ...extent(pages.y, pages.height), ...range(printable.y, printable.height) }
      : { ...extent(pages.x, pages.width), ...range(printable.x, printable.width) };
  return [
    segment(line, markBelow(start, least)),
    segment(
      line,
      markBelow(-end, -most).map((each) => -each),
    ),
  ];
}

/** Whether there is room for a mark beyond both ends, so that no page bears it. */
export function hasRoom(runs: MarkedLine['runs'], { pages, printable }: MarkRoom): boolean {
  const [start, least, end, most] =
    runs === 'upright'
      ? [pages.y, printable.y, pages.y + pages.height, printable.y + printable.height]
      : [pages.x, printable.x, pages.x + pages.width, printable.x + printable.width];
  return start - least >= CLEARANCE + SHORTEST && most - end >= CLEARANCE + SHORTEST;
}

/** From the pages' edge towards the least place; the other end is this one seen in a mirror. */
function markBelow(start: Points, least: Points): readonly Points[] {
  const nearest = start - CLEARANCE;
  if (nearest - least < SHORTEST) return [least, least + DASH];
  return [Math.max(least, nearest - LENGTH), nearest];
}

function extent(from: Points, length: Points): { readonly start: Points; readonly end: Points } {
  return { start: from, end: from + length };
}

function range(from: Points, length: Points): { readonly least: Points; readonly most: Points } {
  return { least: from, most: from + length };
}

function segment({ kind, runs, at }: MarkedLine, ends: readonly Points[]): Mark {
  const [from = 0, to = 0] = ends;
  return runs === 'upright'
    ? { kind, from: { x: at, y: from }, to: { x: at, y: to } }
    : { kind, from: { x: from, y: at }, to: { x: to, y: at } };
}
