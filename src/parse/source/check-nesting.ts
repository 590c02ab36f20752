import type { SourceText } from './read-source.js';

/** Far more than any guide nests, far less than what exhausts the stack or the reader's patience. */
export const DEEPEST = 100;

const MARKERS = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${DEEPEST + 1}}`);
const INDENTED = new RegExp(`^ {${DEEPEST * 2},}(?:[-*+>]|\\d{1,9}[.)])(?: |$)`);
const OPENING = /^[ \t>*+-]*:{3,}[^\s:]/;
const CLOSING = /^[ \t>]*:{3,}[ \t]*$/;

/**
 * Line on which blocks are nested too deeply, counted before Markdown is read: the reader's own time grows
 * with the square of the depth. Coarse, but only what no author writes comes near.
 */
export function findTooDeep({ lines }: SourceText, firstLine: number): number | undefined {
  let open = 0;
  for (const [index, line] of lines.entries()) {
    if (index + 1 < firstLine) continue;
    if (CLOSING.test(line)) open = Math.max(0, open - 1);
    else if (OPENING.test(line)) open += 1;
    if (open > DEEPEST || isStaircase(line)) return index + 1;
  }
  return undefined;
}

function isStaircase(line: string): boolean {
  return MARKERS.test(line) || INDENTED.test(line.replaceAll('\t', '    '));
}
