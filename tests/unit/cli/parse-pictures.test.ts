import { expect, test } from 'vitest';
import { parsePictures } from '../../../src/cli/parse-pictures.js';

const said = (options: Record<string, unknown>) =>
  parsePictures(options).diagnostics.map(({ message }) => message);

test('all pages at 100 pixels an inch, where nothing else is said', () => {
  expect(parsePictures({})).toEqual({
    value: { pages: [], resolution: 100, spreads: false },
    diagnostics: [],
  });
});

test('pages with commas, as ranges, more than once', () => {
  const { value, diagnostics } = parsePictures({
    pages: ['1-4,14–15', ' 20 '],
    resolution: '72.5',
    spreads: true,
  });
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({
    pages: [
      { first: 1, last: 4 },
      { first: 14, last: 15 },
      { first: 20, last: 20 },
    ],
    resolution: 72.5,
    spreads: true,
  });
});

test('what names no pages is said, each of it', () => {
  expect(said({ pages: '0,x,5-3,,1-2-3,-1' })).toEqual([
    '“0” names no pages.',
    '“x” names no pages.',
    '“5-3” names no pages.',
    '“” names no pages.',
    '“1-2-3” names no pages.',
    '“-1” names no pages.',
  ]);
});

test('a resolution that shows nothing, or that no printer has, is refused', () => {
  for (const resolution of ['19', '601', 'high', '-70', '1e3', 'NaN', '']) {
    expect(said({ resolution })).toEqual([`“${resolution}” is no resolution that can be drawn.`]);
  }
  expect([...said({ resolution: '20' }), ...said({ resolution: '600' })]).toEqual([]);
  expect(parsePictures({ resolution: ['70', '90'] }).value.resolution).toBe(90);
});
