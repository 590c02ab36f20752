import type { Size } from './imposition.js';
import { mm, type Points } from './lengths.js';
import { PAPERS } from './papers.js';

const ROUNDED: Points = mm(1);
const SIZES = [PAPERS.letter, PAPERS.tabloid, PAPERS['half-letter'], PAPERS['quarter-letter']];

/** Whether a sheet is one of North America's, whichever way it lies. */
export function isAmerican({ width, height }: Size): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return SIZES.some(
    (paper) => Math.abs(paper.width - short) <= ROUNDED && Math.abs(paper.height - long) <= ROUNDED,
  );
}
