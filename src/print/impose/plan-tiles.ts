import type { Box, Grid, Imposition, Mark, Sheet, Size } from '../imposition.js';
import type { ImpositionOptions } from '../imposition-options.js';
import { mm, type Points } from '../lengths.js';
import { grown, within } from './boxes.js';
import { cutLines } from './cut-lines.js';
import { type MarkedLine, markLine } from './mark-line.js';
import type { Planned } from './planned.js';
import { overlapTrouble } from './trouble.js';

const OVERLAP = mm(10);
/** Sheets that differ by less show the same. */
const TOLERANCE: Points = 0.01;
/** A glue line lies a hair inside what the next sheet covers. */
const HAIR: Points = 0.5;

interface Tiling {
  readonly size: Size;
  readonly grid: Grid;
  /** What is printed of a sheet. */
  readonly shown: Box;
  readonly overlap: Points;
}

interface Tile {
  readonly column: number;
  readonly row: number;
}

/** Each page over several sheets, printed on one side; the page lies in the middle of them. */
export function planTiles(pages: number, options: ImpositionOptions): Planned {
  const tiling = tilingOf(options);
  if (tiling === undefined) return { diagnostics: [overlapTrouble(options, OVERLAP)] };
  const tiles = tilesOf(tiling.grid);
  const sheets = Array.from({ length: pages * tiles.length }, (_, index): Sheet => {
    const tile = tiles[index % tiles.length] ?? { column: 0, row: 0 };
    const page = Math.floor(index / tiles.length) + 1;
    const box = boxOn(tile, tiling, options.trim);
    const window = within(grown(box, options.bleed ?? 0), tiling.shown);
    const marks = options.marks ? marksOf(tile, box, tiling) : [];
    const front = { pages: [{ page, box, turn: 0 as const, scale: 1, window }], marks };
    return { number: index + 1, part: 'body', signature: 1, depth: 0, front };
  });
  const { scheme, trim } = options;
  const { size, grid } = tiling;
  const imposition: Imposition = {
    ...{ scheme, size, trim, grid, sheets, pages },
    ...{ padding: 0, greatestShift: 0 },
  };
  return { imposition, diagnostics: [] };
}

/** With the fewest sheets; where both ways need as many, the sheet lies as the page does. */
function tilingOf({
  trim,
  sheet,
  overlap = OVERLAP,
  border = 0,
}: ImpositionOptions): Tiling | undefined {
  const long = Math.max(sheet.width, sheet.height);
  const short = Math.min(sheet.width, sheet.height);
  if (short - 2 * border <= overlap) return undefined;
  const [first, second] = [
    { width: long, height: short },
    { width: short, height: long },
  ].map((size): Tiling => {
    const shown = grown({ x: 0, y: 0, ...size }, -border);
    const across = countOf(trim.width, shown.width, overlap);
    const down = countOf(trim.height, shown.height, overlap);
    return { size, grid: { across, down }, shown, overlap };
  });
  if (first === undefined || second === undefined) return undefined;
  const fewer = count(second) - count(first);
  return fewer > 0 || (fewer === 0 && trim.width > trim.height) ? first : second;
}

function count({ grid }: Tiling): number {
  return grid.across * grid.down;
}

function countOf(length: Points, shown: Points, overlap: Points): number {
  return Math.max(1, Math.ceil((length - overlap - TOLERANCE) / (shown - overlap)));
}

function tilesOf({ across, down }: Grid): readonly Tile[] {
  return Array.from({ length: across * down }, (_, index) => ({
    column: index % across,
    row: Math.floor(index / across),
  }));
}

/** Where the whole page would lie on this sheet; most of it is outside. */
function boxOn({ column, row }: Tile, { grid, shown, overlap }: Tiling, trim: Size): Box {
  const width = grid.across * (shown.width - overlap) + overlap;
  const height = grid.down * (shown.height - overlap) + overlap;
  const top = shown.y + shown.height + row * (shown.height - overlap);
  return {
    x: shown.x - column * (shown.width - overlap) + (width - trim.width) / 2,
    y: top - (height - trim.height) / 2 - trim.height,
    ...trim,
  };
}

/** The next sheet to the right and the one below are glued on: cut along their edge, laid on the strip that both show. */
function marksOf({ column, row }: Tile, page: Box, tiling: Tiling): readonly Mark[] {
  const { grid, shown, overlap } = tiling;
  const hidden = Math.min(HAIR, overlap);
  const right = shown.x + shown.width - overlap + hidden;
  const lower = shown.y + overlap - hidden;
  const seams: readonly (MarkedLine | false)[] = [
    column > 0 && { kind: 'crop', runs: 'upright', at: shown.x },
    row > 0 && { kind: 'crop', runs: 'across', at: shown.y + shown.height },
    column < grid.across - 1 && { kind: 'glue', runs: 'upright', at: right },
    row < grid.down - 1 && { kind: 'glue', runs: 'across', at: lower },
  ];
  const lines = [...seams.flatMap((line) => line || []), ...cutLines([page], shown)];
  return lines.flatMap((line) => markLine(line, { pages: within(page, shown), printable: shown }));
}
