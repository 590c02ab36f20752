import { expect, test } from 'vitest';
import { bindingMargin } from '../../../src/print/binding-margin.js';
import { HOLES, holesFor } from '../../../src/print/holes.js';
import { toMm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';

const millimetres = (name: keyof typeof HOLES) => {
  const { count, apart, fromEdge, diameter } = HOLES[name];
  return [count, ...[apart, fromEdge, diameter].map((each) => Number(toMm(each).toFixed(2)))];
};

test('are those of ISO 838, two 6 mm wide and 80 mm apart, and three of a Letter binder', () => {
  expect(millimetres('iso-838')).toEqual([2, 80, 12, 6]);
  expect(millimetres('us-3')).toEqual([3, 107.95, 12.7, 7.94]);
});

test('keep 10 mm of paper to the nearest letter', () => {
  expect(toMm(bindingMargin('iso-838'))).toBeCloseTo(25, 5);
  expect(toMm(bindingMargin('us-3'))).toBeCloseTo(26.67, 2);
});

test('go by the paper unless they are named', () => {
  expect(holesFor('auto', 'a4')).toBe('iso-838');
  expect(holesFor('auto', 'letter')).toBe('us-3');
  expect(holesFor('us-3', 'a4')).toBe('us-3');
});

test('all fall on the sheets that are filed in binders', () => {
  for (const { count, apart, diameter } of Object.values(HOLES)) {
    const reach = (count - 1) * apart + diameter;
    expect(reach).toBeLessThan(Math.min(PAPERS.a4.height, PAPERS.letter.height));
  }
});
