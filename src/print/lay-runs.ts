import type { Run } from './runs-of.js';
import { blanksBefore } from './starts.js';

export interface LaidRuns {
  /** The page each begins on. */
  readonly starts: readonly number[];
  /** The last page of the last. */
  readonly end: number;
}

/** One after the other, each as early as its side allows: no other order of blanks ends earlier. */
export function layRuns(runs: readonly Run[], pagesBefore: number): LaidRuns {
  const starts: number[] = [];
  let end = pagesBefore;
  for (const { start, total } of runs) {
    const first = end + blanksBefore(start, end) + 1;
    starts.push(first);
    end = first + total - 1;
  }
  return { starts, end };
}
