const FARTHEST = 3;

/** The candidate fewest edits away from a mistyped name, if it is near enough to be what was meant. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.min(FARTHEST, Math.ceil(name.length / 2)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A hint line for a mistyped name: the nearest one, else the whole list. */
export function nameHint(name: string, candidates: readonly string[]): string {
  const near = nearestName(name, candidates);
  if (near !== undefined) return `the nearest name is “${near}”`;
  return candidates.length > 0 ? `known names: ${candidates.join(', ')}` : 'there are none yet';
}

/** Levenshtein distance, with a swap of neighbours counted as one edit (optimal string alignment). */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) row.push(cheapest(rows, row, { from, to, i, j }));
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? Math.max(from.length, to.length);
}

interface Cell {
  readonly from: string;
  readonly to: string;
  readonly i: number;
  readonly j: number;
}

function cheapest(rows: readonly number[][], row: readonly number[], cell: Cell): number {
  const { from, to, i, j } = cell;
  const at = (r: readonly number[] | undefined, column: number) => r?.[column] ?? Infinity;
  const same = from[i - 1] === to[j - 1];
  const edits = [
    at(rows[i - 1], j) + 1,
    at(row, j - 1) + 1,
    at(rows[i - 1], j - 1) + (same ? 0 : 1),
  ];
  const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
  if (swapped) edits.push(at(rows[i - 2], j - 2) + 1);
  return Math.min(...edits);
}
