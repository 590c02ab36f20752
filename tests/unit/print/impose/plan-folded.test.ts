import { describe, expect, it } from 'vitest';
import type { ImpositionOptions } from '../../../../src/print/plan-imposition.js';
import { folds, plan } from '../../../support/small-imposition.js';

describe('saddle stitch', () => {
  it('lays 8 pages on two sheets', () => {
    expect(folds(plan(8))).toEqual(['8 1 | 2 7', '6 3 | 4 5']);
  });

  it('lays 28 pages on seven sheets', () => {
    expect(folds(plan(28))).toEqual([
      '28 1 | 2 27',
      '26 3 | 4 25',
      '24 5 | 6 23',
      '22 7 | 8 21',
      '20 9 | 10 19',
      '18 11 | 12 17',
      '16 13 | 14 15',
    ]);
  });

  it('lays 64 pages on sixteen sheets, with the middle on the innermost', () => {
    const all = folds(plan(64));
    expect(all).toHaveLength(16);
    expect([all[0], all[1], all[15]]).toEqual(['64 1 | 2 63', '62 3 | 4 61', '34 31 | 32 33']);
  });

  it('mirrors a book that is bound on the right', () => {
    expect(folds(plan(8, { binding: 'right' }))).toEqual(['1 8 | 7 2', '3 6 | 5 4']);
  });

  it('stands the backs on their heads for the long edge', () => {
    const [sheet] = plan(8, { flip: 'long' }).sheets;
    expect(folds(plan(8, { flip: 'long' }))).toEqual(['8 1 | 7 2', '6 3 | 5 4']);
    expect(sheet?.front.pages.map(({ turn }) => turn)).toEqual([0, 0]);
    expect(sheet?.back?.pages.map(({ turn }) => turn)).toEqual([180, 180]);
  });

  it('puts white pages at the end, or before a back cover', () => {
    expect(folds(plan(6))).toEqual(['· 1 | 2 ·', '6 3 | 4 5']);
    expect(folds(plan(6, { backCover: true }))).toEqual(['6 1 | 2 ·', '· 3 | 4 5']);
    expect(folds(plan(1, { backCover: true }))).toEqual(['· 1 | · ·']);
  });

  it('gives the outer sheet to the cover where it is printed apart', () => {
    const parts = plan(12, { coverApart: true }).sheets.map(({ part }) => part);
    expect(parts).toEqual(['cover', 'body', 'body']);
  });
});

describe('signatures', () => {
  const signed = (pages: number, options: Partial<ImpositionOptions> = {}) =>
    plan(pages, { scheme: 'signatures', ...options });

  it('have 16 pages if nothing else is said', () => {
    const imposition = signed(64);
    expect(imposition.sheets.map(({ signature }) => signature)).toEqual(
      [1, 2, 3, 4].flatMap((number) => [number, number, number, number]),
    );
    expect(folds(imposition).slice(4, 8)).toEqual([
      '32 17 | 18 31',
      '30 19 | 20 29',
      '28 21 | 22 27',
      '26 23 | 24 25',
    ]);
  });

  it('may end with a shorter one', () => {
    expect(folds(signed(28, { pagesPerSignature: 8 })).slice(-3)).toEqual([
      '24 17 | 18 23',
      '22 19 | 20 21',
      '28 25 | 26 27',
    ]);
  });

  it('lie in a cover that is printed apart', () => {
    const imposition = signed(20, { pagesPerSignature: 8, coverApart: true });
    expect(folds(imposition)).toEqual([
      '20 1 | 2 19',
      '10 3 | 4 9',
      '8 5 | 6 7',
      '18 11 | 12 17',
      '16 13 | 14 15',
    ]);
    const places = imposition.sheets.map(({ part, signature, depth }) => [part, signature, depth]);
    expect(places).toEqual([
      ['cover', 0, 0],
      ['body', 1, 0],
      ['body', 1, 1],
      ['body', 2, 0],
      ['body', 2, 1],
    ]);
  });
});
