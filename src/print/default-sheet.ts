import type { Scheme, Size } from './imposition.js';
import { isAmerican } from './is-american.js';
import { mm, type Points } from './lengths.js';
import { PAPERS } from './papers.js';
import { isSameSize } from './same-size.js';

const FOLDED: ReadonlySet<Scheme> = new Set(['saddle-stitch', 'signatures']);
/** ISO 216 rounds to whole millimetres: two A5 are 1 mm less than an A4. */
const ROUNDED: Points = mm(1.5);

/** What is folded gets twice its size; everything else the paper that lies in the printers of those who use such pages. */
export function defaultSheet(scheme: Scheme, trim: Size): Size {
  if (!FOLDED.has(scheme)) return isAmerican(trim) ? PAPERS.letter : PAPERS.a4;
  const spread = { width: 2 * trim.width, height: trim.height };
  return Object.values(PAPERS).find((paper) => isSameSize(paper, spread, ROUNDED)) ?? spread;
}
