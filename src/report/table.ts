import { columnWidth } from './column-width.js';
import { visible } from './visible.js';

export type Align = 'start' | 'end';

/** Columns as wide as their widest cell, two spaces apart, nothing after the last word of a line. */
export function formatTable(rows: readonly (readonly string[])[], align: readonly Align[]): string {
  const shown = rows.map((row) => row.map(visible));
  const widths = align.map((_, column) =>
    Math.max(...shown.map((row) => columnWidth(row[column] ?? ''))),
  );
  return shown
    .map((row) => row.map((cell, column) => pad(cell, widths[column] ?? 0, align[column])))
    .map((cells) => `${cells.join('  ').trimEnd()}\n`)
    .join('');
}

function pad(cell: string, width: number, align: Align = 'start'): string {
  const space = ' '.repeat(Math.max(0, width - columnWidth(cell)));
  return align === 'start' ? `${cell}${space}` : `${space}${cell}`;
}
