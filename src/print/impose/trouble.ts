import { type Diagnostic, errorAt, warningAt } from '../../diagnostics/diagnostic.js';
import type { Imposition } from '../imposition.js';
import type { ImpositionOptions } from '../imposition-options.js';
import { type Points, toMm } from '../lengths.js';
import { PAPERS } from '../papers.js';
import { sizeWords } from '../size-words.js';
import { layOnSheet, type Wish } from './lay-on-sheet.js';

const LEAST_SIGNATURE = 4;
const LARGEST_SIGNATURE = 32;
/** Office staplers and fingers go no further. */
const MOST_SHEETS = 16;

export function noPages(): Diagnostic {
  return errorAt('impose/no-pages', 'There is no page to put on a sheet.', {
    hints: ['choose a file, or sections, with at least one page'],
  });
}

/** What would do is tried out, so the names are never wrong. */
export function tooSmall({ trim, sheet }: ImpositionOptions, wish: Wish): Diagnostic {
  const { across = 1, down = 1, gap } = wish;
  const room = {
    width: across * (trim.width + gap) - gap,
    height: down * (trim.height + gap) - gap,
  };
  const names = Object.values(PAPERS)
    .filter((paper) => layOnSheet({ ...wish, sheet: paper, fit: false }))
    .toSorted((one, other) => one.width * one.height - other.width * other.height)
    .map(({ name }) => name);
  const pages = across * down === 1 ? 'The page needs' : `${across * down} pages on a side need`;
  return errorAt(
    'impose/sheet-too-small',
    `${pages} ${sizeWords(room)}; the sheet has ${sizeWords(sheet)}.`,
    {
      hints: [
        names.length > 0
          ? `large enough: --sheet ${names.join(', ')}`
          : `take a sheet of at least ${sizeWords(room)}`,
        '--fit makes the pages smaller',
      ],
    },
  );
}

export function signatureTrouble({
  scheme,
  pagesPerSignature: length = LEAST_SIGNATURE,
}: ImpositionOptions): readonly Diagnostic[] {
  const isSound =
    length % LEAST_SIGNATURE === 0 && length >= LEAST_SIGNATURE && length <= LARGEST_SIGNATURE;
  if (scheme !== 'signatures' || isSound) return [];
  const nearest = Math.round(length / LEAST_SIGNATURE) * LEAST_SIGNATURE;
  const size = Math.min(LARGEST_SIGNATURE, Math.max(LEAST_SIGNATURE, nearest));
  return [
    errorAt('impose/bad-signature', `A signature cannot have ${counted(length, 'page')}.`, {
      hints: [`4 to 32 pages, a multiple of four: the nearest is ${size}`],
    }),
  ];
}

/** White pages are no fault of the reader’s, but they should not come as a surprise. */
export function paddingTrouble(
  pages: number,
  padding: number,
  { backCover = false }: ImpositionOptions,
): readonly Diagnostic[] {
  if (padding === 0) return [];
  const staysLast = backCover && pages > 1;
  const first = staysLast ? pages : pages + 1;
  const last = first + padding - 1;
  const numbers = numbersOf(first, last);
  const where = staysLast ? 'before the last page' : 'at the end';
  const whites = padding === 1 ? '1 white page goes' : `${padding} white pages go`;
  return [
    warningAt(
      'impose/padding',
      `${counted(pages, 'page')} cannot fill sheets of four: ${whites} in ${where}, as ${numbers}.`,
      {
        hints: staysLast
          ? []
          : ['--back-cover puts white pages before the last one, which then stays on the back'],
      },
    ),
  ];
}

/** Text that creeps into the fold is lost. */
export function creepTrouble(
  { greatestShift, scheme }: Imposition,
  scale: number,
  { gutter }: ImpositionOptions,
): readonly Diagnostic[] {
  if (gutter === undefined || greatestShift <= gutter * scale) return [];
  const shift = lengthInMm(greatestShift);
  return [
    errorAt(
      'impose/creep',
      `Creep moves the innermost pages ${shift} towards the fold, where only ${lengthInMm(gutter * scale)} are free.`,
      {
        hints: [
          'print on thinner paper',
          scheme === 'signatures'
            ? 'take fewer pages in a signature'
            : 'fold it in signatures of 16 pages: --scheme signatures',
        ],
      },
    ),
  ];
}

export function thicknessTrouble(sheets: number): readonly Diagnostic[] {
  if (sheets <= MOST_SHEETS) return [];
  return [
    warningAt(
      'impose/thick-fold',
      `${sheets} sheets in one fold are more than most staplers take, and they do not stay shut.`,
      { hints: ['fold it in signatures of 16 pages: --scheme signatures'] },
    ),
  ];
}

/** A single page has no back at all. */
export function leafTrouble(pages: number): readonly Diagnostic[] {
  if (pages % 2 === 0 || pages === 1) return [];
  return [
    warningAt('impose/padding', `The back of page ${pages}, the last one, stays white.`, {
      hints: ['every front has a back where the number of pages is even'],
    }),
  ];
}

export function overlapTrouble(
  { sheet, border = 0, overlap: wished }: ImpositionOptions,
  usual: Points,
): Diagnostic {
  const overlap = wished ?? usual;
  const shorter = Math.min(sheet.width, sheet.height) - 2 * border;
  return errorAt(
    'impose/overlap',
    `An overlap of ${lengthInMm(overlap)} leaves nothing to show on a sheet of which ${lengthInMm(shorter)} can be printed.`,
    { hints: ['take a smaller overlap or a larger sheet'] },
  );
}

function numbersOf(first: number, last: number): string {
  if (first === last) return `page ${first}`;
  return `pages ${first} ${last === first + 1 ? 'and' : 'to'} ${last}`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

function lengthInMm(points: Points): string {
  return `${Math.round(toMm(points) * 10) / 10} mm`;
}
