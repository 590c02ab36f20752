import type { Print } from '../../support/print-edition.js';
import { type Line, type Part, type PrintedPage, pagesOf, where } from './placed.js';

/** Millimetres that two boxes may share. */
const TOLERANCE = 0.25;
/** Drawings that nothing may be printed over, and pieces of work that stand clear of each other. */
const DRAWN: readonly string[] = ['icon', 'tick', 'bar', 'qr', 'picture', 'figure'];
const WORK: readonly string[] = [
  ...DRAWN,
  'question',
  'callout',
  'form',
  'table',
  'scale',
  'lines',
  'fields',
  'session',
  'strip',
];

type Box = Pick<Line, 'left' | 'right' | 'top' | 'foot'>;

/** Lines over lines, lines over drawings, and boxes that share some paper without one holding the other. */
export function overlaps(print: Print): readonly string[] {
  return pagesOf(print).flatMap((page) => [
    ...overPrintedLines(page),
    ...(isCover(page) ? [] : overPrintedDrawings(page)),
    ...(isCover(page) ? [] : crossedBoxes(page)),
  ]);
}

function overPrintedLines({ lines, furniture }: PrintedPage): readonly string[] {
  const all = [...lines, ...furniture];
  return all.flatMap((line, index) =>
    all
      .slice(index + 1)
      .filter((other) => meet(line, other))
      .map((other) => `${where(line)} meets “${other.text.slice(0, 40)}”`),
  );
}

function overPrintedDrawings({ lines, parts }: PrintedPage): readonly string[] {
  return parts
    .filter(({ part }) => DRAWN.includes(part))
    .flatMap((part) =>
      lines
        .filter((line) => meet(line, part))
        .map((line) => `${where(line)} is over a ${part.part}`),
    );
}

function crossedBoxes({ number, parts }: PrintedPage): readonly string[] {
  const work = parts.filter(({ part }) => WORK.includes(part));
  return work.flatMap((box, index) =>
    work
      .slice(index + 1)
      .filter((other) => meet(box, other) && !holds(box, other) && !holds(other, box))
      .map((other) => `page ${number}: ${named(box)} crosses ${named(other)}`),
  );
}

/** The scene lies under the words of a cover. */
function isCover({ kind }: PrintedPage): boolean {
  return kind === 'cover';
}

function meet(a: Box, b: Box): boolean {
  return share(a.left, a.right, b.left, b.right) && share(a.top, a.foot, b.top, b.foot);
}

function share(from: number, to: number, start: number, end: number): boolean {
  return Math.min(to, end) - Math.max(from, start) > TOLERANCE;
}

function holds(outer: Box, inner: Box): boolean {
  return (
    outer.left <= inner.left + TOLERANCE &&
    outer.right >= inner.right - TOLERANCE &&
    outer.top <= inner.top + TOLERANCE &&
    outer.foot >= inner.foot - TOLERANCE
  );
}

function named({ part, top, foot }: Part): string {
  return `${part} (${top.toFixed(1)} to ${foot.toFixed(1)})`;
}
