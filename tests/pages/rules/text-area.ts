import type { Print } from '../../support/print-edition.js';
import { type Area, areasOf, paperOf, TRIM } from './look-md.js';
import { type Line, type Part, pagesOf, round, where } from './placed.js';

/** Millimetres. */
const TOLERANCE = 0.15;
/** What the look lets out of the text area. */
const LET_OUT: readonly string[] = ['tab', 'cut', 'icon'];

type Box = Pick<Line, 'left' | 'right' | 'top' | 'foot'>;

/** Text and boxes that stand out of the text area. */
export function outsideTextArea(print: Print): readonly string[] {
  return pagesOf(print)
    .filter(({ kind }) => kind !== 'cover' || print.publication.template !== 'booklet')
    .flatMap(({ number, lines, parts }) => {
      const areas = areasOf(print, number);
      const bands = parts.filter((part) => isBand(part, areas[0]));
      const boxes = parts.filter(({ part }) => !LET_OUT.includes(part));
      return [
        ...lines
          .filter((line) => !isIn(line, areas))
          .map((line) => `${where(line)} ${sides(line)}`),
        ...boxes
          .filter((part) => !bands.includes(part) && !isIn(part, areas))
          .map((part) => `page ${number}: ${part.part} ${sides(part)}`),
      ];
    });
}

/** The bridge over the fold begins half a unit above the text area. */
function isBand({ part, top }: Part, area: Area | undefined): boolean {
  return part === 'picture' && area !== undefined && Math.abs(top - (area.top - 2.5)) < 0.1;
}

function isIn(box: Box, areas: readonly Area[]): boolean {
  return areas.some(
    (area) =>
      box.left >= area.left - TOLERANCE &&
      box.right <= area.right + TOLERANCE &&
      box.top >= area.top - TOLERANCE &&
      box.foot <= area.foot + TOLERANCE,
  );
}

function sides({ left, right, top, foot }: Box): string {
  return `stands at ${round(left)} to ${round(right)}, ${round(top)} to ${round(foot)}`;
}

/** Words nearer to the trim, or to where a slip is cut off, than the look allows; the tab is a repeat. */
export function nearTheTrim(print: Print): readonly string[] {
  const { width, height } = paperOf(print);
  const isSlip = print.publication.template === 'slip';
  const [across, down] = isSlip ? [width / 2, height / 2] : [width, height];
  return pagesOf(print).flatMap(({ lines, furniture, parts }) => {
    const tab = parts.find(({ part }) => part === 'tab');
    const read = [...lines, ...furniture.filter((line) => !isOn(line, tab))];
    return read
      .filter(({ left, right, top, foot }) => {
        const [x, y] = [left - (left % across), top - (top % down)];
        const room = Math.min(left - x, x + across - right, top - y, y + down - foot);
        return room < TRIM - TOLERANCE;
      })
      .map((line) => `${where(line)} ${sides(line)}`);
  });
}

function isOn({ left, right, top, foot }: Line, tab: Part | undefined): boolean {
  if (tab === undefined) return false;
  return left > tab.left && right < tab.right && top > tab.top && foot < tab.foot;
}
