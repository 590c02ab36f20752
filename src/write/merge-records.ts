import type { BuildRecord, OutputRecord } from '../model/build-record.js';

export interface Merge {
  readonly former: BuildRecord | undefined;
  readonly current: BuildRecord;
  /** Whether everything was asked for; a partial build keeps what it did not look at. */
  readonly isFull: boolean;
  /** Editions that could not be planned, or not written: what they had stays known. */
  readonly isFailed: (edition: string) => boolean;
}

/** The record after a build: this build's outputs, and the former ones that still stand on disk. */
export function mergeRecords({ former, current, isFull, isFailed }: Merge): BuildRecord {
  const made = new Set(current.outputs.map((output) => output.path));
  const kept = (former?.outputs ?? [])
    .filter((output) => !made.has(output.path))
    .filter((output) => !isFull || isFailed(output.edition))
    .map((output) => (isFailed(output.edition) ? asFailed(output) : output));
  const outputs = [...current.outputs, ...kept];
  return { ...current, outputs: outputs.sort((a, b) => compare(a.path, b.path)) };
}

function asFailed({
  edition,
  template,
  size,
  variant,
  profile,
  holes,
  path,
  diagnostics,
}: OutputRecord): OutputRecord {
  const name = { edition, template, size, variant, profile, ...(holes && { holes }), path };
  return { ...name, status: 'failed', diagnostics };
}

/** By code unit: the same on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
