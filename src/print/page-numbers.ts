/** So many runs of numbers can be read. */
const MOST_RUNS = 12;

/** “page 4”, “pages 1–3, 5”; numbers in ascending order. */
export function pageNumbers(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const words = runs
    .slice(0, MOST_RUNS)
    .map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
  const all = runs.length > MOST_RUNS ? [...words, '…'] : words;
  return `${numbers.length === 1 ? 'page' : 'pages'} ${all.join(', ')}`;
}
