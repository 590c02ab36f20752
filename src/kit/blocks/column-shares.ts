import { type Inline, plainText } from '../../model/inline.js';

interface Cells {
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** In letters: what a column's padding takes, and how much wider bold letters run. */
const PADDING = 3.5;
const BOLD = 1.15;
/** A longer word is cut, so that it does not take the room of all other columns. */
const LONGEST_WHOLE = 24;
/** No column is narrower than its padding and a letter or two; of many columns, than half of an even share. */
const LEAST_SHARE = 0.07;
const OF_EVEN = 0.5;

/** Shares of the width, one for each column, by how much there is to read in it and by its longest word; they add up to 1. */
export function columnShares({ header, rows }: Cells): readonly number[] {
  const weights = header.map((name, column) => {
    const texts = [name, ...rows.map((row) => row[column] ?? [])].map(plainText);
    const lengths = texts.map((text) => text.length);
    const longestWord = Math.max(0, ...texts.flatMap(wordLengths));
    // The root keeps a long column from taking the room of all others.
    const reading = 2 * (Math.sqrt(Math.max(...lengths, 1)) + Math.sqrt(mean(lengths)));
    return Math.max(reading, Math.min(longestWord, LONGEST_WHOLE) * BOLD + PADDING);
  });
  const least = sumOf(weights) * Math.min(LEAST_SHARE, OF_EVEN / weights.length);
  const wide = weights.map((weight) => Math.max(weight, least));
  const total = sumOf(wide);
  return wide.map((weight) => weight / total);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function wordLengths(text: string): readonly number[] {
  return text.split(/\s+/).map((word) => word.length);
}

function mean(values: readonly number[]): number {
  return sumOf(values) / Math.max(values.length, 1);
}
