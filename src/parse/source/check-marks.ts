import type { SourceText } from './read-source.js';

/** Squares of marks a paragraph may have, summed over a section: about four seconds of matching. */
const BUDGET = 10_000_000;
/** Brackets and their kin are matched that much faster than emphasis. */
const LIGHTER = 50;

const EMPHASIS = /[*_~]+/g;
const OTHERS = /[[\]!<&:`(]/g;
/** A blank line, bullet, table row or heading begins a new text: marks never match across it. */
const BREAKS = /^[ \t>]*(?:$|[-*+][ \t]|1[.)][ \t]|\||#)/;

/**
 * Line of the paragraph that would take too long: matching emphasis takes time with the square of its marks
 * (10,000 of them in one paragraph nearly a minute), so it is counted beforehand.
 */
export function findTooComplex({ lines }: SourceText, firstLine: number): number | undefined {
  let spent = 0;
  let emphasis = 0;
  let others = 0;
  for (const [index, line] of lines.entries()) {
    if (index + 1 < firstLine) continue;
    if (BREAKS.test(line)) {
      spent += costOf(emphasis, others);
      emphasis = 0;
      others = 0;
    }
    emphasis += countOf(line, EMPHASIS);
    others += countOf(line, OTHERS);
    if (spent + costOf(emphasis, others) > BUDGET) return index + 1;
  }
  return undefined;
}

function costOf(emphasis: number, others: number): number {
  return emphasis ** 2 + others ** 2 / LIGHTER;
}

function countOf(line: string, marks: RegExp): number {
  return line.match(marks)?.length ?? 0;
}
