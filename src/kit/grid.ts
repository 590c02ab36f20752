import { mm, type Points } from '../print/lengths.js';
import type { PaperName } from '../print/papers.js';

/** Where text may stand on a paper. Inner margins lie at the binding edge. */
export interface Grid {
  readonly inner: Points;
  readonly outer: Points;
  /** Top of the text area. */
  readonly head: Points;
  readonly width: Points;
  readonly height: Points;
  /** The baseline step of 5 mm; everything in the text area counts in it. */
  readonly unit: Points;
  /** Column 1 and its gap: icons, marks, figures. */
  readonly hanging: Points;
  readonly columnGap: Points;
  /** From one writing line to the next. */
  readonly pitch: Points;
  /** Pictures are drawn this much larger than on A5. */
  readonly pictures: number;
  readonly runningHead: Points;
  readonly folio: Points;
  /** A large sheet takes the large sizes of the type scale. */
  readonly large: boolean;
}

interface Millimetres extends Omit<Grid, 'large' | 'pictures'> {
  readonly pictures: number;
}

const COMMON = { head: 25, unit: 5, columnGap: 4, runningHead: 12.5 };
const BOOK = { ...COMMON, height: 165, hanging: 20, pitch: 25 / 3, pictures: 1, folio: 197.5 };
const SHEET = { ...COMMON, width: 174, hanging: 30, pitch: 10, pictures: 1.5, runningHead: 12 };

const GRIDS: Readonly<Partial<Record<PaperName, Millimetres>>> = {
  a5: { ...BOOK, inner: 18, outer: 14, width: 116 },
  'half-letter': { ...BOOK, inner: 15, outer: 11.7, width: 113 },
  a4: { ...SHEET, inner: 18, outer: 18, height: 248, folio: 281 },
  letter: { ...SHEET, inner: 20.95, outer: 20.95, height: 230, folio: 263.4 },
  a6: { ...BOOK, inner: 8, outer: 8, head: 10, width: 89, height: 128, folio: 139 },
};

/** The grid of a paper; a template that names a paper without one is a mistake of its author. */
export function gridOf(paper: PaperName): Grid {
  const grid = GRIDS[paper];
  if (grid === undefined) throw new Error(`The look has no grid for the paper “${paper}”.`);
  const { pictures, ...lengths } = grid;
  const entries = Object.entries(lengths).map(([name, length]) => [name, mm(length)] as const);
  return {
    ...(Object.fromEntries(entries) as unknown as Omit<Grid, 'large' | 'pictures'>),
    pictures,
    large: pictures > 1,
  };
}
