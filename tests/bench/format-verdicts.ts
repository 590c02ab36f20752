import type { Verdict } from './judge.js';
import { table } from './table.js';

/** What was promised and whether it holds. */
export function formatVerdicts(verdicts: readonly Verdict[]): string {
  return table(
    verdicts.map(({ figure, value, most, holds }) => [
      figure,
      value.toFixed(2),
      `at most ${most.toFixed(2)}`,
      holds ? 'holds' : 'missed',
    ]),
  );
}
