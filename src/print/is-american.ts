import type { Size } from './imposition.js';
import { mm, type Points } from './lengths.js';
import { PAPERS } from './papers.js';
import { isSameSize } from './same-size.js';

const ROUNDED: Points = mm(1.5);
const SIZES = [PAPERS.letter, PAPERS.tabloid, PAPERS['half-letter'], PAPERS['quarter-letter']];

/** Whether a sheet or a page is one of North America's. */
export function isAmerican(size: Size): boolean {
  return SIZES.some((paper) => isSameSize(paper, size, ROUNDED));
}
