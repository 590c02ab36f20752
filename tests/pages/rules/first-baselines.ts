import type { Print } from '../../support/print-edition.js';
import { type Area, areasOf, baselineIn, isLargePrint, sizeOf, unitOf } from './look-md.js';
import { type Line, type PrintedPage, pagesOf, round, where } from './placed.js';

/** Of the leading: what a forced end of a line moves it by. */
const TOLERANCE = 0.04;
/** What stands under a bar counts from the room that the bar and the gap below it take; in large print that is a step of the grid. */
const UNDER_BAR = 1.2 + 2.2;

/** Pages whose first line does not stand on the 5 mm grid that begins at the head of the text area. */
export function offTheGrid(print: Print): readonly string[] {
  return pagesOf(print)
    .filter((page) => page.kind !== 'cover' && !runsOverFold(print, page))
    .flatMap((page) =>
      areasOf(print, page.number).flatMap((area) => firstFault(print, page, area)),
    );
}

function firstFault(print: Print, page: PrintedPage, area: Area): readonly string[] {
  const inside = page.lines.filter(
    ({ left, top }) =>
      left > area.left - 1 && left < area.right && top < area.foot && top > area.top,
  );
  const [first] = [...inside].sort((a, b) => a.baseline - b.baseline);
  if (first === undefined) return [];
  const bar = page.parts.find((each) => each.part === 'bar' && Math.abs(each.top - area.top) < 0.1);
  const from = area.top + (bar && !isLargePrint(print) ? UNDER_BAR : 0);
  return fault(print, first, from);
}

/** Lines of running text on reason pages that do not stand on the grid. */
export function reasonsOffTheGrid(print: Print): readonly string[] {
  // A digest lists reasons, it does not give each a page.
  if (print.publication.template === 'digest') return [];
  return pagesOf(print)
    .filter(({ kind }) => kind === 'reason')
    .flatMap((page) => {
      const body = page.lines.filter(({ role }) => role === 'body');
      const [area] = areasOf(print, page.number);
      if (area === undefined || body.length < 3) return [`page ${page.number} has no body`];
      // Where the leading is not the unit, only the first line can stand on one.
      const isOnUnit = sizeOf(print, 'body').leading % unitOf(print) === 0;
      return body
        .slice(0, isOnUnit ? undefined : 1)
        .flatMap((line) => fault(print, line, area.top));
    });
}

function fault(print: Print, line: Line, from: number): readonly string[] {
  const size = sizeOf(print, line.role);
  const above = line.baseline - from - baselineIn(size);
  const unit = unitOf(print);
  const off = above - Math.round(above / unit) * unit;
  return Math.abs(off) > TOLERANCE * size.leading
    ? [`${where(line)} is ${round(off)} mm off the grid`]
    : [];
}

/** The centre spread has places of its own. */
function runsOverFold(print: Print, { section }: PrintedPage): boolean {
  if (print.publication.template !== 'booklet') return false;
  return section === 'our-reasons' || section === 'our-doubts';
}
