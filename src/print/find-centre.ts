import { layRuns } from './lay-runs.js';
import type { Run } from './runs-of.js';

/** `too-long`: it is no spread. `unbalanced`: too many blanks would have to stand before it or at the end. */
export type CentreFault = 'too-long' | 'unbalanced';

/** The first page of the centre, half of all pages. */
export type FoundCentre = { readonly page: number } | { readonly fault: CentreFault };

const PAGES_OF_SPREAD = 2;
/** A fourth blank would be a sheet that nobody needs. */
const MOST_BLANKS = 3;

/**
 * The middle of a folded book. Its first page c is a verso, so even, and the book has 2c pages, a multiple of four.
 * What comes before must end before c; what begins with the centre must end by 2c.
 */
export function findCentre(runs: readonly Run[], centre: number): FoundCentre {
  if ((runs[centre]?.total ?? 0) > PAGES_OF_SPREAD) return { fault: 'too-long' };
  const before = layRuns(runs.slice(0, centre), 0).end;
  // Sides do not change when all moves by an even number of pages, so any verso serves to measure.
  const after = layRuns(runs.slice(centre), 1).end - 1;
  const least = Math.max(before + 1, after - 1);
  const page = least + (least % 2);
  const isBalanced = page - 1 - before <= MOST_BLANKS && page + 1 - after <= MOST_BLANKS;
  return isBalanced ? { page } : { fault: 'unbalanced' };
}
