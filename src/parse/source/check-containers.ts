import type { SourceText } from './read-source.js';

/** About three seconds of reading; a whole guide has some hundreds. */
const MOST_CONTAINERS = 4_000;

const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const LIST = /^([ \t>]*)(?:[-*+]|\d{1,9}[.)])[ \t]/;
const DIRECTIVE = /^[ \t>]*:{3,}[^\s:]/;

/** Line at which lists, quotes and directives become too many: reading them takes time with the square of their number. */
export function findTooMany({ lines }: SourceText, firstLine: number): number | undefined {
  let opened = 0;
  let depth = 0;
  let indent = -1;
  for (const [index, line] of lines.entries()) {
    if (index + 1 < firstLine) continue;
    const now = (QUOTE.exec(line)?.[0].match(/>/g) ?? []).length;
    const listIndent = LIST.exec(line)?.[1]?.length ?? indent;
    const changes = [now > 0 && now !== depth, listIndent !== indent, DIRECTIVE.test(line)];
    opened += changes.filter(Boolean).length;
    depth = now;
    indent = listIndent;
    if (opened > MOST_CONTAINERS) return index + 1;
  }
  return undefined;
}
