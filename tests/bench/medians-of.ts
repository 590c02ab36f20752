import type { Usage } from './usage.js';

/** Each figure's own median: a neighbour's work on the machine disturbs single runs. */
export function mediansOf(runs: readonly Usage[]): Usage {
  return {
    wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)),
    peakMebibytes: median(runs.map(({ peakMebibytes }) => peakMebibytes)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
