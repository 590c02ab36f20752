/** One line of two lists laid side by side, by index: the same on both sides, changed, or on one side only. */
export interface Pair {
  readonly before?: number;
  readonly after?: number;
  readonly isSame: boolean;
}

type Words = readonly string[];

/** Beyond this many comparisons what lies between two equal ends counts as changed. */
const MOST_COMPARISONS = 4_000_000;

/**
 * Two lists side by side, by their longest common subsequence: an item that was put in shifts the rest and changes nothing.
 * Between two that are the same, items pair off in their order.
 */
export function align(before: Words, after: Words): readonly Pair[] {
  const first = commonStart(before, after);
  const last = commonStart(before.slice(first).toReversed(), after.slice(first).toReversed());
  const ends = { before: before.length - last, after: after.length - last };
  const middle = matches(before.slice(first, ends.before), after.slice(first, ends.after));
  const same = [
    ...upTo(first).map((index): Match => [index, index]),
    ...middle.map(([left, right]): Match => [left + first, right + first]),
    ...upTo(last).map((index): Match => [ends.before + index, ends.after + index]),
  ];
  return fillGaps(same, before.length, after.length);
}

type Match = readonly [before: number, after: number];

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function commonStart(a: Words, b: Words): number {
  const end = a.findIndex((each, index) => each !== b[index]);
  return end < 0 ? a.length : end;
}

function matches(a: Words, b: Words): readonly Match[] {
  if (a.length * b.length > MOST_COMPARISONS) return [];
  const lengths = commonLengths(a, b);
  const found: Match[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(lengths, i + 1, j) >= at(lengths, i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** How much a from i and b from j have in common, by [i][j]. */
function commonLengths(a: Words, b: Words): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => []);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = rows[i] ?? [];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const isSame = a[i] === b[j];
      row[j] = isSame ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return rows;
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function fillGaps(same: readonly Match[], befores: number, afters: number): readonly Pair[] {
  const pairs: Pair[] = [];
  let [before, after] = [0, 0];
  for (const [left, right] of [...same, [befores, afters] as const]) {
    while (before < left || after < right) {
      pairs.push({
        ...(before < left && { before: before++ }),
        ...(after < right && { after: after++ }),
        isSame: false,
      });
    }
    if (left < befores) pairs.push({ before: before++, after: after++, isSame: true });
  }
  return pairs;
}
