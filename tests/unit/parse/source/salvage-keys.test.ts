import { expect, it } from 'vitest';
import { salvageKeys } from '../../../../src/parse/source/salvage-keys.js';

it('keeps the keys that are sound', () => {
  expect(
    salvageKeys({ title: 7, kind: 'reason', icon: 'house', minutes: 'ten', tilte: 'x' }),
  ).toEqual({
    title: '',
    kind: 'reason',
    icon: 'house',
    audience: 'participant',
    'min-lines': 2,
  });
});

it('makes do with nothing', () => {
  const plain = { title: '', kind: 'reading', audience: 'participant', 'min-lines': 2 };
  for (const raw of [undefined, null, 'words', []]) expect(salvageKeys(raw)).toEqual(plain);
});
