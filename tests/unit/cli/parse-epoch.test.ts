import { expect, test } from 'vitest';
import { parseEpoch } from '../../../src/cli/parse-epoch.js';

test('takes whole seconds since 1970 for the date of a build', () => {
  expect(parseEpoch(undefined)).toEqual({ value: {}, diagnostics: [] });
  expect(parseEpoch('1700000000')).toEqual({
    value: { sourceDateEpoch: 1_700_000_000, today: '2023-11-14' },
    diagnostics: [],
  });
});

test.each(['yesterday', '-1', '1.5', '9999999999999'])('refuses %s as a date', (text) => {
  expect(parseEpoch(text).diagnostics).toMatchObject([{ code: 'cli/bad-value' }]);
});
