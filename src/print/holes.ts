import { mm, type Points } from './lengths.js';
import type { PaperName } from './papers.js';

/** Holes along the binding edge, in its middle; `fromEdge` is where their centres lie. */
interface HolePattern {
  readonly count: number;
  readonly apart: Points;
  readonly fromEdge: Points;
  readonly diameter: Points;
}

const INCH = 72;

/** ISO 838, and what binders of North America take. */
export const HOLES = {
  'iso-838': { count: 2, apart: mm(80), fromEdge: mm(12), diameter: mm(6) },
  'us-3': { count: 3, apart: 4.25 * INCH, fromEdge: 0.5 * INCH, diameter: (5 / 16) * INCH },
} as const satisfies Record<string, HolePattern>;

export type Holes = keyof typeof HOLES;

/** What an output may ask for; `auto` takes those of its paper. */
export const HOLE_WISHES = ['auto', 'iso-838', 'us-3'] as const;
export type HoleWish = (typeof HOLE_WISHES)[number];

const AMERICAN: readonly PaperName[] = ['letter', 'tabloid', 'half-letter', 'quarter-letter'];

export function holesFor(wish: HoleWish, paper: PaperName): Holes {
  if (wish !== 'auto') return wish;
  return AMERICAN.includes(paper) ? 'us-3' : 'iso-838';
}
