import pixelmatch from 'pixelmatch';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ImposeOptions } from '../../src/finish/impose.js';
import { mm } from '../../src/print/lengths.js';
import {
  cutOut,
  type Flip,
  flipOf,
  foldBook,
  type PrintedSheet,
  printDuplex,
  printOneSide,
  type Surface,
} from '../support/folded-dummy.js';
import { imposed } from '../support/impose-pages.js';
import { numberedPdf, type ReadNumber, readNumber } from '../support/numbered-pdf.js';
import type { Pixels } from '../support/picture-of.js';
import { picturesOfSides } from '../support/pictures-of-sides.js';
import { printEdition } from '../support/print-edition.js';

/** Two pixels a millimetre. */
const RESOLUTION = 50.8;
const PIXELS = 2;
/** As thick as card, so that whoever forgets about it is found out: a pixel a sheet. */
const THICK = { points: mm(0.5), pixels: 1 };
const A5 = { width: 148 * PIXELS, height: 210 * PIXELS };

interface Making {
  readonly wishes?: Partial<ImposeOptions>;
  /** How the sheets are turned, where somebody does not do what the file asks for. */
  readonly turned?: Flip;
  readonly sheetsInPile?: number;
}

/** Imposes a file, draws its sides, prints, folds and cuts them. */
async function makeBook(
  bytes: Uint8Array,
  { wishes = {}, turned, ...folding }: Making = {},
): Promise<readonly Surface[]> {
  const made = await imposed(bytes, { paperThickness: THICK.points, ...wishes });
  const sides = await picturesOfSides(made.bytes, RESOLUTION);
  const asked = await flipOf(made.bytes);
  const sheets: readonly PrintedSheet[] = asked
    ? printDuplex(sides, turned ?? asked)
    : printOneSide(sides, turned ?? 'short');
  const { binding = 'left' } = wishes;
  return foldBook(sheets, { ...A5, ...folding, binding, thickness: THICK.pixels });
}

/** What is read from the first page to the last; undefined = nothing. */
function numbersIn(book: readonly Surface[]): readonly (ReadNumber | undefined)[] {
  return book.map(({ picture, part }) => readNumber(picture, part));
}

function upTo(pages: number): readonly ReadNumber[] {
  return Array.from({ length: pages }, (_, index) => ({ page: index + 1, isUpsideDown: false }));
}

const TURNS = [
  { binding: 'left', flip: 'short' },
  { binding: 'left', flip: 'long' },
  { binding: 'right', flip: 'short' },
  { binding: 'right', flip: 'long' },
] as const;

describe.each(TURNS)('bound on the $binding, sheets turned on the $flip edge', (turn) => {
  test.each([4, 8, 28, 64])('%i pages follow each other, cut at the same margin', async (pages) => {
    const book = await makeBook(await numberedPdf({ pages }), { wishes: turn });
    expect(numbersIn(book)).toEqual(upTo(pages));
    const [first, ...others] = book.map((surface) => firstBlack(cutOut(surface)));
    expect(new Set(others)).toEqual(new Set([first]));
  });

  test('64 pages in signatures of 16 are gathered, not nested', async () => {
    const wishes = { ...turn, scheme: 'signatures', pagesPerSignature: 16 } as const;
    const book = await makeBook(await numberedPdf({ pages: 64 }), { wishes, sheetsInPile: 4 });
    expect(numbersIn(book)).toEqual(upTo(64));
  });

  test('a printer for one side: all fronts, then all backs', async () => {
    const wishes = { ...turn, sides: 'single' } as const;
    const book = await makeBook(await numberedPdf({ pages: 28 }), { wishes, turned: turn.flip });
    expect(numbersIn(book)).toEqual(upTo(28));
  });

  test('whoever turns the sheets on the other edge finds every back on its head', async () => {
    const turned = turn.flip === 'short' ? 'long' : 'short';
    const book = await makeBook(await numberedPdf({ pages: 8 }), { wishes: turn, turned });
    const heads = numbersIn(book).map((read) => read?.isUpsideDown);
    expect(heads).toEqual([false, true, false, true, true, false, true, false]);
  });
});

test('white pages fill the last sheet at the end, or before a back cover', async () => {
  const bytes = await numberedPdf({ pages: 6 });
  const pages = (book: readonly Surface[]) => numbersIn(book).map((read) => read?.page);
  expect(pages(await makeBook(bytes))).toEqual([1, 2, 3, 4, 5, 6, undefined, undefined]);
  expect(pages(await makeBook(bytes, { wishes: { backCover: true } }))).toEqual([
    ...[1, 2, 3, 4, 5, undefined, undefined, 6],
  ]);
});

test('a book with marks, on a larger sheet, is the same when it is cut', async () => {
  const sheet = { width: mm(320), height: mm(225) };
  const bytes = await numberedPdf({ pages: 28 });
  const book = await makeBook(bytes, { wishes: { sheet, marks: true } });
  expect(numbersIn(book)).toEqual(upTo(28));
});

test('a file that says it is read from right to left is bound on the right unasked', async () => {
  const bytes = await numberedPdf({ pages: 28, rightToLeft: true });
  const made = await imposed(bytes);
  const sheets = printDuplex(await picturesOfSides(made.bytes, RESOLUTION), 'short');
  const fold = (binding: 'left' | 'right') =>
    numbersIn(foldBook(sheets, { ...A5, binding, thickness: 0 }));
  expect(fold('right')).toEqual(upTo(28));
  expect(fold('left')).toEqual(upTo(28).toReversed());
});

/** Where the first cell begins, in pixels from the top left of the page. */
function firstBlack({ width, bytes }: Pixels): string {
  const at = bytes.findIndex((value, index) => index % 4 === 0 && value < 128) / 4;
  return `${at % width},${Math.floor(at / width)}`;
}

describe('the booklet of 28 pages, once it is folded', () => {
  let bytes: Uint8Array;
  let pages: readonly Pixels[];
  beforeAll(async () => {
    ({ bytes } = await printEdition('booklet'));
    pages = await picturesOfSides(bytes, RESOLUTION);
  });

  test.each(TURNS)('bound on the $binding, turned on the $flip edge', async (wishes) => {
    const book = (await makeBook(bytes, { wishes })).map(cutOut);
    expect(book).toHaveLength(28);
    const found = book.map((surface) => mostLike(surface, pages));
    expect(found.map(({ page }) => page)).toEqual(upTo(28).map(({ page }) => page));
    for (const { differing, next } of found) {
      expect(differing).toBeLessThan(MOST_DIFFERING);
      expect(next).toBeGreaterThan(20 * MOST_DIFFERING);
    }
  });
});

/** One pixel in a thousand: at the fold of a thick book, a little of the page across is seen. */
const MOST_DIFFERING = (A5.width * A5.height) / 1000;

interface Likeness {
  /** From 1. */
  readonly page: number;
  /** Pixels. */
  readonly differing: number;
  /** Of the page that is next most like it. */
  readonly next: number;
}

function mostLike(surface: Pixels, pages: readonly Pixels[]): Likeness {
  const ranked = pages
    .map((page, index) => ({ page, number: index + 1, distance: distance(surface, page) }))
    .toSorted((one, other) => one.distance - other.distance);
  const [first, second] = ranked;
  if (!first || !second) throw new Error('there are no pages to compare with');
  return {
    page: first.number,
    differing: differingIn(surface, first.page),
    next: differingIn(surface, second.page),
  };
}

/** Enough pixels to tell pages apart; a prime, so that no line of them is left out. */
const STEP = 4 * 13;

function distance({ bytes }: Pixels, other: Pixels): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += STEP) {
    sum += Math.abs((bytes[at] ?? 0) - (other.bytes[at] ?? 0));
  }
  return sum;
}

function differingIn(one: Pixels, other: Pixels): number {
  const { width, height } = one;
  return pixelmatch(one.bytes, other.bytes, undefined, width, height, { threshold: 0.2 });
}
