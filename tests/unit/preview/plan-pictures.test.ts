import { expect, test } from 'vitest';
import { checkPages } from '../../../src/preview/check-pages.js';
import { checkPictures } from '../../../src/preview/check-pictures.js';
import { planPictures } from '../../../src/preview/plan-pictures.js';

const INCH = { width: 72, height: 144 };
const sizes = (count: number) => Array.from({ length: count }, () => INCH);
const ALL = { pages: [], resolution: 100 };

test('spreads are called by their pages, so that they sort as they are read', () => {
  const names = (count: number, binding: 'left' | 'right') =>
    planPictures(sizes(count), { ...ALL, binding }).map(({ name }) => name);
  expect(names(8, 'left')).toEqual(['cover', 'spread-02-03', 'spread-04-05', 'spread-06-07']);
  expect(names(8, 'right')).toEqual(names(8, 'left'));
  expect(names(100, 'left')[1]).toBe('spread-002-003');
  expect(planPictures(sizes(3), ALL).map(({ name }) => name)).toEqual([
    'page-01',
    'page-02',
    'page-03',
  ]);
});

test('a spread is as wide as its two pages, at the resolution that is asked for', () => {
  const pages = [INCH, INCH, { width: 36, height: 36 }, INCH];
  const [cover, inner] = planPictures(pages, { ...ALL, binding: 'left' });
  expect(cover).toMatchObject({ kind: 'cover', width: 200, height: 200 });
  expect(inner?.pages).toEqual([
    { page: 2, left: 0, width: 100, height: 200 },
    { page: 3, left: 100, width: 50, height: 50 },
  ]);
  expect(inner).toMatchObject({ kind: 'spread', width: 150, height: 200 });
});

test('pages that are picked come with what lies beside them', () => {
  const wishes = { binding: 'left' as const, resolution: 100 };
  const names = (first: number, last: number) =>
    planPictures(sizes(8), { ...wishes, pages: [{ first, last }] }).map(({ name }) => name);
  expect(names(3, 4)).toEqual(['spread-02-03', 'spread-04-05']);
  expect(names(8, 8)).toEqual(['cover']);
  expect(planPictures(sizes(8), { ...ALL, pages: [{ first: 3, last: 3 }] })).toHaveLength(1);
});

test('pages that are not there are named, with what is there', () => {
  const asked = [
    { first: 2, last: 3 },
    { first: 4, last: 9 },
    { first: 12, last: 12 },
  ];
  expect(checkPages('a.pdf', asked, 4).map(({ message }) => message)).toEqual([
    '“a.pdf” has no pages 5 to 9: it has 4 pages.',
    '“a.pdf” has no page 12: it has 4 pages.',
  ]);
  expect(checkPages('a.pdf', asked.slice(0, 1), 3)).toEqual([]);
  expect(checkPages('a.pdf', [{ first: 2, last: 2 }], 1)[0]?.message).toContain('it has one page');
});

test('a picture too large to draw: the error says which resolution would do, and it does', () => {
  const poster = [{ width: 2384, height: 3370 }, INCH];
  const at = (resolution: number) =>
    checkPictures('poster.pdf', planPictures(poster, { ...ALL, resolution }), resolution);
  const [error] = at(600);
  expect(error?.message).toContain('19867 × 28083 pixels');
  const enough = Number(/\d+/.exec(error?.hints[0] ?? '')?.[0]);
  expect(enough).toBeGreaterThan(200);
  expect(at(enough)).toEqual([]);
  expect(at(enough + 2)).toHaveLength(1);
});
