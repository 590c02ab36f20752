import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadsOf } from '../../../src/preview/spreads-of.js';

test('a booklet is its cover from outside, then two pages at a time', () => {
  expect(spreadsOf(8, 'left')).toEqual([
    [8, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
});

test('a book that is bound on the right lies the other way round', () => {
  expect(spreadsOf(8, 'right')).toEqual([
    [1, 8],
    [3, 2],
    [5, 4],
    [7, 6],
  ]);
});

test('pages that are no whole book: the front has no back', () => {
  expect(spreadsOf(5, 'left')).toEqual([[1], [2, 3], [4, 5]]);
  expect(spreadsOf(2, 'left')).toEqual([[2, 1]]);
  expect(spreadsOf(1, 'right')).toEqual([[1]]);
  expect(spreadsOf(0, 'left')).toEqual([]);
});

test('every page is seen once, an odd one always on the right of a book bound on the left', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (pages) => {
      const spreads = spreadsOf(pages, 'left');
      const seen = spreads.flat().toSorted((a, b) => a - b);
      expect(seen).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
      for (const spread of spreads) expect((spread.at(-1) ?? 0) % 2).toBe(1);
      expect(spreadsOf(pages, 'right').map((spread) => spread.toReversed())).toEqual(spreads);
    }),
  );
});
