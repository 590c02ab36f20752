import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatBorder, parseBorder } from '../../../src/print/border.js';
import { mm, toMm } from '../../../src/print/lengths.js';

test.each([
  ['5mm', 5],
  ['4.2 mm', 4.2],
  ['0.2in', 5.08],
  ['0mm', 0],
  ['2cm', 20],
])('%s is a border of %d mm', (text, wanted) => {
  expect(toMm(parseBorder(text) ?? -1)).toBeCloseTo(wanted, 9);
});

test.each(['5', 'five mm', '', '-5mm', '21mm', '1in'])('“%s” is no border', (text) => {
  expect(parseBorder(text)).toBeUndefined();
});

test('a border is written to a tenth of a millimetre, never narrower than it is', () => {
  expect(formatBorder(mm(5))).toBe('5mm');
  expect(formatBorder(mm(4.21))).toBe('4.3mm');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (width) => {
      const again = toMm(parseBorder(formatBorder(mm(width))) ?? -1);
      expect(again).toBeGreaterThan(width - 1e-5);
      expect(again).toBeLessThan(width + 0.1 + 1e-5);
    }),
  );
});
