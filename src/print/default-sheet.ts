import type { Scheme, Size } from './imposition.js';
import { mm, type Points } from './lengths.js';
import { PAPERS, type Paper } from './papers.js';

const FOLDED: ReadonlySet<Scheme> = new Set(['saddle-stitch', 'signatures']);
const AMERICAN: readonly Paper[] = [
  PAPERS.letter,
  PAPERS.tabloid,
  PAPERS['half-letter'],
  PAPERS['quarter-letter'],
];
/** ISO 216 rounds to whole millimetres: two A5 are 1 mm less than an A4. */
const ROUNDED: Points = mm(1.5);

/** What is folded gets twice its size; everything else the paper that lies in the printers of those who use such pages. */
export function defaultSheet(scheme: Scheme, trim: Size): Size {
  if (!FOLDED.has(scheme)) {
    return AMERICAN.some((paper) => isSame(paper, trim)) ? PAPERS.letter : PAPERS.a4;
  }
  const spread = { width: 2 * trim.width, height: trim.height };
  return Object.values(PAPERS).find((paper) => isSame(paper, spread)) ?? spread;
}

/** Whichever way they lie. */
function isSame(one: Size, other: Size): boolean {
  const [long, short] = [sides(one), sides(other)];
  return long.every((length, index) => Math.abs(length - (short[index] ?? 0)) <= ROUNDED);
}

function sides({ width, height }: Size): readonly Points[] {
  return [Math.max(width, height), Math.min(width, height)];
}
