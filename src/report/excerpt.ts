import type { Place } from '../diagnostics/diagnostic.js';
import { columnWidth } from './column-width.js';
import { visible } from './visible.js';

/** A paragraph is one line of its file; more of it than this around the place helps nobody. */
const LONGEST = 100;
const BEFORE = 40;

/** The source line with its number, and carets under the place. */
export function formatExcerpt(excerpt: string, { line = 1, column, length = 1 }: Place): string[] {
  const margin = `    ${line} | `;
  const start = Math.max(0, (column ?? 1) - 1);
  const from = excerpt.length > LONGEST ? Math.max(0, start - BEFORE) : 0;
  const to = Math.min(excerpt.length, from + LONGEST);
  const head = from > 0 ? '…' : '';
  const shown = `${head}${visible(excerpt.slice(from, to))}${to < excerpt.length ? '…' : ''}`;
  if (column === undefined) return [`${margin}${shown}`];
  const marked = visible(excerpt.slice(start, Math.min(to, start + length)));
  const indent = columnWidth(`${head}${visible(excerpt.slice(from, start))}`);
  const gutter = `${' '.repeat(margin.length - 2)}| `;
  const carets = '^'.repeat(Math.max(1, columnWidth(marked)));
  return [`${margin}${shown}`, `${gutter}${' '.repeat(indent)}${carets}`];
}
