import type { Place } from '../../diagnostics/diagnostic.js';
import type { SourceText } from '../source/read-source.js';
import type { Positioned } from './context.js';

/** Where a node stands; of one that runs over several lines, its first line. */
export function placeIn(source: SourceText, { position }: Positioned): Place {
  const file = source.path;
  if (!position) return { file };
  const { start, end } = position;
  const lineEnd = (source.lines[start.line - 1]?.length ?? 0) + 1;
  const last = start.line === end.line ? end.column : lineEnd;
  return { file, line: start.line, column: start.column, length: Math.max(1, last - start.column) };
}
