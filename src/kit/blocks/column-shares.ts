import { type Inline, plainText } from '../../model/inline.js';

interface Cells {
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** No column gets less than this part of an equal share. */
const LEAST = 0.6;

/** Shares of the width, one for each column, by how much there is to read in it; they add up to 1. */
export function columnShares({ header, rows }: Cells): readonly number[] {
  const weights = header.map((name, column) => {
    const lengths = [name, ...rows.map((row) => row[column] ?? [])].map(
      (text) => plainText(text).length,
    );
    // The root keeps a long column from taking the room of all others.
    return Math.sqrt(Math.max(...lengths, 1)) + Math.sqrt(mean(lengths));
  });
  const least = (LEAST * weights.reduce((sum, each) => sum + each, 0)) / weights.length;
  const raised = weights.map((weight) => Math.max(weight, least));
  const total = raised.reduce((sum, each) => sum + each, 0);
  return raised.map((weight) => weight / total);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
