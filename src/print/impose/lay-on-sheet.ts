import type { Box, Grid, Size } from '../imposition.js';
import type { Points } from '../lengths.js';

/** Places for pages in the middle of a sheet, so that front and back register when it is turned. */
export interface Layout {
  /** Of the sheet, as it lies. */
  readonly size: Size;
  readonly grid: Grid;
  readonly scale: number;
  /** Scaled, as is the gap between places. */
  readonly trim: Size;
  readonly gap: Points;
}

export interface Wish {
  readonly trim: Size;
  readonly sheet: Size;
  readonly gap: Points;
  readonly across?: number | undefined;
  readonly down?: number | undefined;
  readonly fit?: boolean | undefined;
}

/** Files round their sizes to whole points; ISO 216 lets paper itself be 1.5 mm off. */
const TOLERANCE: Points = 1;

/** On the sheet as it lies or turned, whichever holds more pages, or with `fit` larger ones; undefined where it holds none. */
export function layOnSheet(wish: Wish): Layout | undefined {
  const layouts = orientations(wish).map((size) => layoutOn(size, wish));
  const actual = layouts.filter((each) => each.scale === 1 && cells(each) > 0);
  if (actual.length > 0) return best(actual, cells);
  return wish.fit ? best(layouts.map(atLeastOne(wish)), ({ scale }) => scale) : undefined;
}

/** The place in a column and a row, counted from the top left. */
export function placeOf({ size, grid, trim, gap }: Layout, column: number, row: number): Box {
  const width = grid.across * (trim.width + gap) - gap;
  const height = grid.down * (trim.height + gap) - gap;
  const top = (size.height + height) / 2;
  return {
    x: (size.width - width) / 2 + column * (trim.width + gap),
    y: top - row * (trim.height + gap) - trim.height,
    ...trim,
  };
}

/** First the one that lies as its pages do. */
function orientations({ trim, sheet, across = 1, down = 1 }: Wish): readonly Size[] {
  const long = Math.max(sheet.width, sheet.height);
  const short = Math.min(sheet.width, sheet.height);
  const landscape = { width: long, height: short };
  const portrait = { width: short, height: long };
  const isWide = across * trim.width > down * trim.height;
  return isWide ? [landscape, portrait] : [portrait, landscape];
}

function layoutOn(size: Size, { trim, gap, across, down }: Wish): Layout {
  const grid = {
    across: across ?? countOf(size.width, trim.width, gap),
    down: down ?? countOf(size.height, trim.height, gap),
  };
  return scaled(size, grid, { trim, gap });
}

function countOf(room: Points, length: Points, gap: Points): number {
  return Math.floor((room + TOLERANCE + gap) / (length + gap));
}

function scaled(size: Size, grid: Grid, { trim, gap }: Pick<Wish, 'trim' | 'gap'>): Layout {
  const wide = ratio(size.width, grid.across * (trim.width + gap) - gap);
  const high = ratio(size.height, grid.down * (trim.height + gap) - gap);
  const scale = Math.min(wide, high);
  return {
    size,
    grid,
    scale,
    trim: { width: trim.width * scale, height: trim.height * scale },
    gap: gap * scale,
  };
}

function ratio(room: Points, length: Points): number {
  return length <= room + TOLERANCE ? 1 : room / length;
}

function atLeastOne(wish: Wish): (layout: Layout) => Layout {
  return ({ size, grid }) =>
    scaled(size, { across: Math.max(1, grid.across), down: Math.max(1, grid.down) }, wish);
}

function cells({ grid }: Layout): number {
  return grid.across * grid.down;
}

function best(layouts: readonly Layout[], rank: (layout: Layout) => number): Layout | undefined {
  return layouts.reduce<Layout | undefined>(
    (found, each) => (found && rank(found) >= rank(each) ? found : each),
    undefined,
  );
}
