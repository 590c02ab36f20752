import type { PaperName } from '../../../src/print/papers.js';
import type { Print } from '../../support/print-edition.js';

/** Millimetres, from the page's top left corner. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly foot: number;
}

/** A line of large print. */
const LARGE_LINE = 9.525;

/** The baseline step. */
export function unitOf(print: Print): number {
  return isLargePrint(print) ? LARGE_LINE / 2 : 5;
}

/** Nothing to read comes nearer to where a sheet is cut. */
export const TRIM = 8;

interface Margins {
  readonly inner: number;
  readonly outer: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const MARGINS: Readonly<Partial<Record<string, Margins>>> = {
  a5: { inner: 18, outer: 14, width: 116, top: 25, height: 165 },
  'half-letter': { inner: 15, outer: 11.7, width: 113, top: 25, height: 165 },
  a4: { inner: 18, outer: 18, width: 174, top: 25, height: 248 },
  letter: { inner: 20.95, outer: 20.95, width: 174, top: 25, height: 230 },
  // Cards lie on their long side.
  a6: { inner: 8, outer: 8, width: 132, top: 8, height: 89 },
  'quarter-letter': { inner: 8, outer: 8, width: 123.7, top: 8, height: 91.95 },
  // With the line of the credit, under the area of a poster's reasons.
  a3: { inner: 16, outer: 16, width: 265, top: 16, height: 388 },
  tabloid: { inner: 13.2, outer: 13.2, width: 253, top: 16, height: 400 },
} satisfies Partial<Record<PaperName, Margins>>;

const LARGE_MARGINS: typeof MARGINS = {
  a4: { inner: 18, outer: 18, width: 174, top: 27, height: 26 * LARGE_LINE },
  letter: { inner: 20.95, outer: 20.95, width: 174, top: 27, height: 24 * LARGE_LINE },
};

/** Holes push the text away from the binding edge; it keeps its measure. */
const BESIDE_HOLES = { 'iso-838': 25, 'us-3': 26.67 };

/** Size in points, leading and drop in mm, as the table of the look gives them. */
export interface Size {
  readonly size: number;
  readonly leading: number;
  readonly down?: number;
}

const SIZES: Readonly<Record<string, Size>> = {
  display: { size: 44, leading: 15 },
  title: { size: 24, leading: 10, down: 0.7 },
  lead: { size: 13, leading: 6.25 },
  question: { size: 13, leading: 6.25 },
  quote: { size: 13, leading: 6.25 },
  h2: { size: 13, leading: 5 },
  h3: { size: 10.5, leading: 5 },
  body: { size: 10.5, leading: 5 },
  entry: { size: 10.5, leading: 4.6 },
  row: { size: 10.5, leading: 4.4 },
  cell: { size: 10, leading: 5 },
  folio: { size: 10, leading: 5 },
  small: { size: 8.5, leading: 3.75 },
  label: { size: 8.5, leading: 3.75 },
  head: { size: 8.5, leading: 5 },
  code: { size: 9, leading: 5 },
};

const LARGE: Readonly<Record<string, Size>> = {
  ...SIZES,
  title: { size: 34, leading: 15, down: 0.7 },
  body: { size: 12, leading: 6.25 },
  h3: { size: 12, leading: 6.25 },
  entry: { size: 12, leading: 5 },
  row: { size: 12, leading: 5 },
};

const READ: Size = { size: 18, leading: LARGE_LINE };
const LARGER: Size = { size: 19.5, leading: LARGE_LINE, down: -0.2 };

const LARGE_PRINT: Readonly<Record<string, Size>> = {
  ...Object.fromEntries([...Object.keys(SIZES), 'name'].map((role) => [role, READ])),
  display: { size: 60, leading: 2.25 * LARGE_LINE },
  title: { size: 36, leading: 1.5 * LARGE_LINE },
  ...{ lead: LARGER, question: LARGER, quote: LARGER, h2: LARGER },
};

export function isLargePrint({ publication: { template } }: Print): boolean {
  return template === 'large-print';
}

/** The slip is a small form on a large sheet. */
export function isLarge({ publication: { paper, template } }: Print): boolean {
  return (paper.name === 'a4' || paper.name === 'letter') && template !== 'slip';
}

export function sizeOf(print: Print, role: string): Size {
  const sizes = isLargePrint(print) ? LARGE_PRINT : isLarge(print) ? LARGE : SIZES;
  const size = sizes[role];
  if (!size) throw new Error(`the look knows no role “${role}”`);
  return size;
}

const MM = 25.4 / 72;

/** Where the look wants the baseline of a line, below the top of its leading: half the extra above it. */
export function baselineIn({ size, leading, down = 0 }: Size): number {
  return leading / 2 + 0.375 * size * MM + down;
}

/** Millimetres. */
export function paperOf({ publication: { paper } }: Print) {
  return { width: paper.width * MM, height: paper.height * MM };
}

/** The text areas of a page: one, or one for each of the four slips of a sheet. */
export function areasOf(print: Print, page: number): readonly Area[] {
  if (print.publication.template === 'slip') return slipsOf(print);
  const { inner, outer, width, top, height } = marginsOf(print);
  const isRecto = page % 2 === 1;
  const left = isRecto === (print.publication.direction === 'ltr') ? inner : outer;
  const across = { left, right: left + width };
  if (isLargeCover(print, page)) return [{ ...across, top: 18, foot: paperOf(print).height - 18 }];
  return [{ ...across, top, foot: top + height }];
}

function marginsOf(print: Print): Margins {
  const { paper, holes } = print.publication;
  const margins = (isLargePrint(print) ? LARGE_MARGINS : MARGINS)[paper.name];
  if (!margins) throw new Error(`the look has no margins for ${paper.name}`);
  if (!holes) return margins;
  const inner = BESIDE_HOLES[holes];
  return { ...margins, inner, outer: paperOf(print).width - inner - margins.width };
}

/** The covers of a large print have neither head nor folio. */
function isLargeCover(print: Print, page: number): boolean {
  if (!isLargePrint(print)) return false;
  const covers = print.publication.sections.filter(({ section }) => section.kind === 'cover');
  return covers.some(({ section }) => {
    const { first = 0, last = 0 } = print.pageMap.sections[section.id] ?? {};
    return first <= page && page <= last;
  });
}

/** A slip is an A6 or a quarter of a Letter, 89 mm of text in its middle. */
function slipsOf(print: Print): readonly Area[] {
  const { width, height } = paperOf(print);
  const margin = (width / 2 - 89) / 2;
  return [0, width / 2].flatMap((x) =>
    [0, height / 2].map((y) => ({
      left: x + margin,
      top: y + 10,
      right: x + width / 2 - margin,
      foot: y + height / 2 - 10,
    })),
  );
}
