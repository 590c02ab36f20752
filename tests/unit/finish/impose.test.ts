import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';
import { imposed, sidesOf } from '../../support/impose-pages.js';
import { A5, type MadePage, makePages, makePdf, TEXT } from '../../support/make-pdf.js';
import type { ReadPage } from '../../support/read-pdf.js';

/** Words with their places; tenths of a millimetre from the top left corner of the sheet. */
function placesOn(side: ReadPage | undefined) {
  return side?.words.map(({ text, x, y }) => [text, tenths(x), tenths(y)]);
}

function tenths(millimetres: number): number {
  return Math.round(millimetres * 10);
}

describe('a booklet', () => {
  test('has its last page beside its first, and each page where it is once it is folded', async () => {
    const sides = await sidesOf(await makePages(8));
    const sizes = sides.map(({ width, height }) => [tenths(width), tenths(height)]);
    expect(sizes).toEqual(Array.from({ length: 4 }, () => [2970, 2100]));
    expect(sides.map(({ text }) => text)).toEqual(['p8 p1', 'p2 p7', 'p6 p3', 'p4 p5']);
    // Two A5 lie in the middle of a sheet that is a millimetre wider.
    expect(placesOn(sides[0])).toEqual([
      ['p8', 5 + TEXT.x * 10, TEXT.y * 10],
      ['p1', 1485 + TEXT.x * 10, TEXT.y * 10],
    ]);
  });

  test('moves the pages of inner sheets towards the fold by the paper around them', async () => {
    const sides = await sidesOf(await makePages(12), { paperThickness: mm(1) });
    const left = sides.map(({ words }) => tenths(words[0]?.x ?? 0) - TEXT.x * 10);
    expect(left).toEqual([5, 5, 15, 15, 25, 25]);
    const right = sides.map(({ words }) => tenths(words[1]?.x ?? 0) - TEXT.x * 10);
    expect(right).toEqual([1485, 1485, 1475, 1475, 1465, 1465]);
  });

  test('turned on the long edge has its backs on their heads', async () => {
    const sides = await sidesOf(await makePages(4), { flip: 'long' });
    expect(placesOn(sides[0])).toEqual([
      ['p4', 205, 300],
      ['p1', 1685, 300],
    ]);
    expect(placesOn(sides[1])).toEqual([
      ['p2', 2965 - 200, 1800],
      ['p3', 1485 - 200, 1800],
    ]);
  });

  test('is bound on the right where the file says that it is read from there', async () => {
    const change = (
      document: Parameters<NonNullable<Parameters<typeof makePdf>[0]['change']>>[0],
    ) => document.catalog.getOrCreateViewerPreferences().setReadingDirection('R2L' as never);
    const bytes = await makePdf({ pages: [{}, {}, {}, {}], change });
    expect((await sidesOf(bytes)).map(({ text }) => text)).toEqual(['p1 p4', 'p3 p2']);
    expect((await sidesOf(bytes, { binding: 'left' })).map(({ text }) => text)).toEqual([
      'p4 p1',
      'p2 p3',
    ]);
  });

  test('has its cover in a file of its own where it is printed on other paper', async () => {
    const { bytes, cover } = await imposed(await makePages(8), { coverApart: true });
    const { readPdf } = await import('../../support/read-pdf.js');
    expect((await readPdf(cover ?? new Uint8Array())).pages.map(({ text }) => text)).toEqual([
      'p8 p1',
      'p2 p7',
    ]);
    expect((await readPdf(bytes)).pages.map(({ text }) => text)).toEqual(['p6 p3', 'p4 p5']);
  });

  test('of one sheet that is all cover is one file', async () => {
    const { cover } = await imposed(await makePages(4), { coverApart: true });
    expect(cover).toBeUndefined();
  });

  test('for a printer that prints one side has all fronts before all backs', async () => {
    const sides = await sidesOf(await makePages(8), { sides: 'single' });
    const texts = sides.map(({ text }) => text);
    expect(texts.slice(0, 2).toSorted()).toEqual(['p6 p3', 'p8 p1']);
    expect(texts.slice(2).toSorted()).toEqual(['p2 p7', 'p4 p5']);
  });
});

test('where nobody names the edge to turn on, no page stands on its head', async () => {
  const cards = await makePages(8, { size: [105, 148] });
  const upright = await imposed(cards, { scheme: 'cut-and-stack', sheet: PAPERS.a4 });
  const lying = await imposed(cards, { scheme: 'n-up', sheet: PAPERS.a5 });
  expect([upright.options.flip, lying.options.flip]).toEqual(['long', 'short']);
  for (const { imposition } of [upright, lying]) {
    const sides = imposition.sheets.flatMap(({ front, back }) => [front, ...(back ? [back] : [])]);
    const turns = sides.flatMap(({ pages }) => pages.map(({ turn }) => turn));
    expect(new Set(turns)).toEqual(new Set([0]));
  }
});

describe('a page', () => {
  const made = fc.record({
    rotate: fc.constantFrom(0, 90, 180, 270),
    margin: fc.integer({ min: 0, max: 40 }),
    bleed: fc.constantFrom(0, 3),
    origin: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })),
    userUnit: fc.constantFrom(1, 2),
  }) as fc.Arbitrary<MadePage>;

  test('however it is turned, cropped and measured lies as it is read', async () => {
    const property = fc.asyncProperty(fc.tuple(made, made), async (pages) => {
      const sides = await sidesOf(await makePdf({ pages }));
      expect(sides.map(placesOn)).toEqual([[['p1', 1685, 300]], [['p2', 205, 300]]]);
      const sizes = sides.map(({ words }) => words[0]?.size);
      expect(sizes).toEqual(pages.map(({ userUnit = 1 }) => 20 * userUnit));
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test('that is smaller than others is scaled to their size where that is asked for', async () => {
    const small = { size: [74, 105] } as const;
    const sides = await sidesOf(await makePdf({ pages: [{}, {}, {}, small] }), { fit: true });
    expect(placesOn(sides[0])?.[0]).toEqual(['p4', 5 + 2 * 200, 2 * 300]);
    expect(sides[0]?.words.map(({ size }) => size)).toEqual([40, 20]);
  });

  test('is cut to the trim that is asked for, in the middle', async () => {
    const large = { size: [158, 220] } as const;
    const sides = await sidesOf(await makePdf({ pages: [large, {}, {}, large] }), {
      trim: { width: mm(A5[0]), height: mm(A5[1]) },
    });
    expect(placesOn(sides[0])).toEqual([
      ['p4', 5 + 200 - 50, 300 - 50],
      ['p1', 1485 + 200 - 50, 300 - 50],
    ]);
  });
});
