import { formatVerdicts } from './format-verdicts.js';
import { type Comparison, type Comparisons, type Measured, ratio, type Verdict } from './judge.js';
import { table } from './table.js';
import type { Usage } from './usage.js';

const COLUMNS: readonly (readonly [name: string, of: keyof Usage, digits: number])[] = [
  ['wall s', 'wallSeconds', 2],
  ['CPU s', 'cpuSeconds', 2],
  ['MiB', 'peakMebibytes', 0],
];

/** Medians side by side, then what was promised and whether it holds. */
export function formatFigures(
  { small, middle, large, batch, longBatch }: Comparisons,
  verdicts: readonly Verdict[],
): string {
  const head = ['', 'pages', ...COLUMNS.map(([name]) => name)];
  const sizes = [small, middle, large].flatMap((each) => rowsOf(each));
  const batches = [
    ...rowsOf(batch, `, ${batch.editions} editions`),
    rowFor(`coop-press, ${longBatch.editions} editions`, longBatch),
  ];
  const figures = table([head, ...sizes, ...batches]);
  return `${figures}\n\n${formatVerdicts(verdicts)}\n`;
}

function rowsOf(sizes: Comparison, of = ''): readonly (readonly string[])[] {
  const ratios = COLUMNS.map(([, of]) => `${ratio(sizes, of).toFixed(2)}×`);
  return [
    rowFor(`coop-press${of}`, sizes.ours),
    rowFor(`stock React-PDF, two renders${of}`, sizes.stock),
    ['', '', ...ratios],
  ];
}

function rowFor(name: string, measured: Measured): readonly string[] {
  const figures = COLUMNS.map(([, of, digits]) => measured[of].toFixed(digits));
  return [name, String(measured.pages), ...figures];
}
