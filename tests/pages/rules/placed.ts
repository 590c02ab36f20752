import type { InspectedBox } from '../../../src/render/inspect.js';
import type { Print } from '../../support/print-edition.js';

const MM = 25.4 / 72;
/** Parts of the type size that letters rise above and hang below their baseline. */
const RISE = 0.7;
const HANG = 0.22;

/** A line of text as it stands on paper, in mm. */
export interface Line {
  readonly page: number;
  readonly section: string;
  readonly role: string;
  readonly text: string;
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Which of the page's boxes it belongs to. */
  readonly box: InspectedBox;
}

export function linesOf(box: InspectedBox): readonly Line[] {
  const { page, section, role = '', lines = [] } = box;
  return lines
    .filter((line) => line.text !== '')
    .map(({ text, baseline, left, width, size }) => ({
      page,
      section,
      role,
      text,
      baseline,
      left,
      right: left + width,
      top: baseline - RISE * size * MM,
      foot: baseline + HANG * size * MM,
      box,
    }));
}

export interface PrintedPage {
  readonly number: number;
  readonly section: string;
  readonly kind: string;
  /** What belongs to the text area. */
  readonly lines: readonly Line[];
  /** Running head, folio, tab, credit. */
  readonly furniture: readonly Line[];
  /** Named boxes. */
  readonly parts: readonly Part[];
}

export interface Part {
  readonly page: number;
  readonly part: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
}

/** All pages with something on them. */
export function pagesOf(print: Print): readonly PrintedPage[] {
  const numbers = [...new Set(print.boxes.map(({ page }) => page))];
  return numbers.map((number) => pageOf(print, number));
}

export function pageOf(print: Print, number: number): PrintedPage {
  const boxes = print.boxes.filter(({ page }) => page === number);
  const section = boxes[0]?.section ?? '';
  const placed = print.publication.sections.find((each) => each.section.id === section);
  const parts = boxes.filter(({ kind }) => kind === 'box').flatMap(partOf);
  const tab = parts.find(({ part }) => part === 'tab');
  const all = boxes.flatMap(linesOf);
  const credit = credits(print);
  const isFurniture = (line: Line) =>
    line.role === 'head' || isFolio(line, number, tab) || credit.has(wordsOf(line.box));
  return {
    number,
    section,
    kind: placed?.section.kind ?? '',
    lines: all.filter((line) => !isFurniture(line)),
    furniture: all.filter(isFurniture),
    parts,
  };
}

function partOf({ page, part, left, top, width, height }: InspectedBox): readonly Part[] {
  if (part === undefined) return [];
  return [{ page, part, left, right: left + width, top, foot: top + height }];
}

/** The page's own number, and the figure on the tab. */
function isFolio({ role, text, top, left }: Line, number: number, tab: Part | undefined): boolean {
  if (role !== 'folio') return false;
  const onTab = tab !== undefined && top > tab.top && left > tab.left && left < tab.right;
  return onTab || (text === String(number) && top > 190);
}

function credits({ publication: { guide } }: Print): ReadonlySet<string> {
  return new Set(guide.credit === undefined ? [] : [guide.credit]);
}

export function wordsOf({ lines = [] }: InspectedBox): string {
  return lines.map(({ text }) => text).join(' ');
}

/** How a fault names the place. */
export function where({ page, section, text }: Line): string {
  return `page ${page}, ${section}: “${text.slice(0, 40)}”`;
}

export function round(millimetres: number): string {
  return millimetres.toFixed(2);
}
