import { type Comparison, type Comparisons, ratio, type Verdict } from './judge.js';
import type { Usage } from './usage.js';

const COLUMNS: readonly (readonly [name: string, of: keyof Usage, digits: number])[] = [
  ['wall s', 'wallSeconds', 2],
  ['CPU s', 'cpuSeconds', 2],
  ['MiB', 'peakMebibytes', 0],
];

/** Medians side by side, then what was promised and whether it holds. */
export function formatFigures(
  { small, middle, large }: Comparisons,
  verdicts: readonly Verdict[],
): string {
  const head = ['', 'pages', ...COLUMNS.map(([name]) => name)];
  const figures = table([head, ...[small, middle, large].flatMap(rowsOf)]);
  const promises = table(verdicts.map(rowOf));
  return `${figures}\n\n${promises}\n`;
}

function rowsOf(sizes: Comparison): readonly (readonly string[])[] {
  const row = (name: 'ours' | 'stock') => [
    name === 'ours' ? 'coop-press' : 'stock React-PDF, two renders',
    String(sizes[name].pages),
    ...COLUMNS.map(([, of, digits]) => sizes[name][of].toFixed(digits)),
  ];
  const ratios = COLUMNS.map(([, of]) => `${ratio(sizes, of).toFixed(2)}×`);
  return [row('ours'), row('stock'), ['', '', ...ratios]];
}

function rowOf({ figure, value, most, holds }: Verdict): readonly string[] {
  return [figure, value.toFixed(2), `at most ${most.toFixed(2)}`, holds ? 'holds' : 'missed'];
}

/** Names to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
