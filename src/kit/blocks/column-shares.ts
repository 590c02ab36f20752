import { type Inline, plainText } from '../../model/inline.js';

interface Cells {
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** In letters: what a column's padding takes, and how much wider bold letters run. */
const PADDING = 3.5;
const BOLD = 1.15;

/** Shares of the width, one for each column, by how much there is to read in it and by its longest word; they add up to 1. */
export function columnShares({ header, rows }: Cells): readonly number[] {
  const weights = header.map((name, column) => {
    const texts = [name, ...rows.map((row) => row[column] ?? [])].map(plainText);
    const lengths = texts.map((text) => text.length);
    const longestWord = Math.max(0, ...texts.flatMap(wordLengths));
    // The root keeps a long column from taking the room of all others.
    const reading = 2 * (Math.sqrt(Math.max(...lengths, 1)) + Math.sqrt(mean(lengths)));
    return Math.max(reading, longestWord * BOLD + PADDING);
  });
  const total = weights.reduce((sum, each) => sum + each, 0);
  return weights.map((weight) => weight / total);
}

function wordLengths(text: string): readonly number[] {
  return text.split(/\s+/).map((word) => word.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}
