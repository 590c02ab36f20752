import { mm, type Points } from '../print/lengths.js';
import type { PaperName } from '../print/papers.js';
import type { TypeSet } from './type-roles.js';

/** Where text may stand on a paper. Inner margins lie at the binding edge. */
export interface Grid extends Lengths {
  /** Pictures are drawn this much larger than on A5. */
  readonly pictures: number;
  /** So are signs: marks, icons, boxes to tick, codes, cut figures. */
  readonly signs: number;
  /** A large sheet has room for larger work; in large print it goes into the letters. */
  readonly large: boolean;
  readonly type: TypeSet;
}

interface Lengths {
  readonly inner: Points;
  readonly outer: Points;
  /** Top of the text area. */
  readonly head: Points;
  readonly width: Points;
  readonly height: Points;
  /** The baseline step; everything in the text area counts in it. */
  readonly unit: Points;
  /** White between unlike blocks; half of it lies between others. */
  readonly space: Points;
  /** Column 1 and its gap: icons, marks, figures. */
  readonly hanging: Points;
  readonly columnGap: Points;
  /** From one writing line to the next. */
  readonly pitch: Points;
  readonly runningHead: Points;
  readonly folio: Points;
}

/** Papers, and small ones turned onto their long side. */
export type GridName = PaperName | 'a6-wide' | 'quarter-letter-wide';

/** Lengths are millimetres here. */
const COMMON = { head: 25, unit: 5, space: 5, columnGap: 4, runningHead: 12.5, signs: 1 };
const BOOK = {
  ...COMMON,
  type: 'book',
  ...{ height: 165, hanging: 20, pitch: 25 / 3, pictures: 1, folio: 197.5 },
} as const;
const SHEET = {
  ...COMMON,
  type: 'sheet',
  ...{ width: 174, hanging: 30, pitch: 10, pictures: 1.5, runningHead: 12 },
} as const;
const CARD = {
  ...COMMON,
  type: 'card',
  ...{ inner: 8, outer: 8, head: 8, hanging: 22, pitch: 25 / 3, runningHead: 8 },
} as const;
const POSTER = {
  ...COMMON,
  type: 'poster',
  ...{ head: 16, hanging: 30, columnGap: 14, pitch: 10, pictures: 2, runningHead: 16 },
} as const;

/** A line of large print, 18 points on 27. */
const LINE = 9.525;
const LARGE_PRINT = {
  ...SHEET,
  type: 'large-print',
  signs: 1.5,
  ...{
    head: 27,
    runningHead: 10.5,
    unit: LINE / 2,
    space: LINE,
    columnGap: 6,
    pitch: LINE * 1.25,
    pictures: 1,
  },
} as const;

type Grids = Readonly<Partial<Record<GridName, Omit<Grid, 'large'>>>>;

const GRIDS: Grids = {
  a5: { ...BOOK, inner: 18, outer: 14, width: 116 },
  'half-letter': { ...BOOK, inner: 15, outer: 11.7, width: 113 },
  a4: { ...SHEET, inner: 18, outer: 18, height: 248, folio: 281 },
  letter: { ...SHEET, inner: 20.95, outer: 20.95, height: 230, folio: 263.4 },
  a6: { ...BOOK, inner: 8, outer: 8, head: 10, width: 89, height: 128, folio: 139 },
  'a6-wide': { ...CARD, width: 132, height: 89, pictures: 132 / 116, folio: 92 },
  'quarter-letter-wide': { ...CARD, width: 123.7, height: 91.95, pictures: 123.7 / 116, folio: 95 },
  a3: { ...POSTER, inner: 16, outer: 16, width: 265, height: 366, folio: 394 },
  tabloid: { ...POSTER, inner: 13.2, outer: 13.2, width: 253, height: 378, folio: 405.8 },
};

const LARGE_GRIDS: Grids = {
  a4: { ...LARGE_PRINT, inner: 18, outer: 18, height: 26 * LINE, folio: 278.5 },
  letter: { ...LARGE_PRINT, inner: 20.95, outer: 20.95, height: 24 * LINE, folio: 260.5 },
};

/** The grid of a paper; a template that names a paper without one is a mistake of its author. */
export function gridOf(name: GridName, isLargePrint = false): Grid {
  const grid = (isLargePrint ? LARGE_GRIDS : GRIDS)[name];
  if (grid === undefined) {
    const what = isLargePrint ? 'grid for large print' : 'grid';
    throw new Error(`The look has no ${what} for the paper “${name}”.`);
  }
  const { pictures, signs, type, ...lengths } = grid;
  const large = type === 'sheet' || type === 'poster';
  return { ...inPoints(lengths), pictures, signs, large, type };
}

function inPoints(lengths: Lengths): Lengths {
  const entries = Object.entries(lengths).map(([key, length]) => [key, mm(length)] as const);
  return Object.fromEntries(entries) as unknown as Lengths;
}
