/** Finer than any press; more digits would only make the file longer. */
const DIGITS = 5;

export function numbers(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toFixed(DIGITS)));
}
