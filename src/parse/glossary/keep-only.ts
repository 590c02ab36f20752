export type Range = readonly [start: number, end: number];

/** Marks that stand between words of one sentence, and spaces, are no words, but they part none. */
const TRANSPARENT = /[\s*_]/u;

/** The text with a NUL for every letter and mark outside the ranges, so that nothing changes its place. */
export function keepOnly(text: string, ranges: readonly Range[]): string {
  const units = text.split('');
  const kept = units.map((unit) => (TRANSPARENT.test(unit) ? unit : '\0'));
  for (const [start, end] of ranges) {
    for (let index = start; index < end; index += 1) kept[index] = units[index] ?? '';
  }
  return kept.join('');
}
