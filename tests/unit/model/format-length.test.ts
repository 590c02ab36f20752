import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLength } from '../../../src/model/format-length.js';
import { mm } from '../../../src/print/lengths.js';

test('has one decimal at most, written as the language writes it, and never breaks off its unit', () => {
  expect(formatLength(mm(1.24), 'en')).toBe('1.2\u00A0mm');
  expect(formatLength(mm(3), 'en')).toBe('3\u00A0mm');
  expect(formatLength(mm(1.2), 'fr-FR')).toBe('1,2\u00A0mm');
  expect(formatLength(mm(0.6), 'bg-BG')).toBe('0,6\u00A0mm');
  expect(formatLength(mm(0.6), 'el-GR')).toMatch(/^0,6\u00A0/);
});

test('is never nothing where there is something, and never off by more than it shows', () => {
  expect(formatLength(mm(0.01), 'en')).toBe('0.1\u00A0mm');
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 500, noNaN: true }), (length) => {
      const shown = Number.parseFloat(formatLength(mm(length), 'en'));
      expect(Math.abs(shown - length)).toBeLessThan(0.0501);
    }),
  );
});
