import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOffice } from '../../../src/cli/parse-office.js';

const said = (options: Record<string, unknown>) =>
  parseOffice(options).diagnostics.map(({ code, message, hints }) => ({ code, message, hints }));

test('says nothing of paper and people unless it is asked to', () => {
  expect(parseOffice({})).toEqual({ value: {}, diagnostics: [] });
});

test('copies for everybody, and paper by its weight; the last one said holds', () => {
  const { value, diagnostics } = parseOffice({ copies: ['3', '12'], paper: '120 g' });
  expect(diagnostics).toEqual([]);
  expect(value).toEqual({ copies: 12, paper: '120 g' });
  expect(parseOffice({ copies: '1' }).value.copies).toBe(1);
  expect(parseOffice({ copies: '9999', paper: '24lb' }).diagnostics).toEqual([]);
});

test.each(['0', '-2', '1.5', 'twelve', '', ' ', '10000', 'Infinity', '1e1', '0x10', '+3'])(
  '“%s” is no number of copies',
  (copies) => {
    expect(said({ copies })).toEqual([
      {
        code: 'cli/bad-value',
        message: `“${copies}” is no number of copies.`,
        hints: ['a whole number, as --copies 12'],
      },
    ]);
  },
);

test('every whole number from 1 to 9999 is one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (copies) => {
      expect(parseOffice({ copies: String(copies) })).toEqual({
        value: { copies },
        diagnostics: [],
      });
    }),
  );
});

test.each(['80', 'thick', '0 g', '-80 g', '80 kg', ''])('“%s” is no weight of paper', (paper) => {
  expect(said({ paper })).toEqual([
    {
      code: 'cli/bad-value',
      message: `“${paper}” is no weight of paper.`,
      hints: ['say it as --paper "80 g" or --paper "20 lb"'],
    },
  ]);
});

test('tells both at once', () => {
  expect(said({ copies: 'many', paper: 'heavy' })).toHaveLength(2);
});
