import { expect, it } from 'vitest';
import { directionOf } from '../../../src/edition/direction-of.js';

it.each([
  ['en', 'ltr'],
  ['ja-JP', 'ltr'],
  ['ar-MA', 'rtl'],
  ['he', 'rtl'],
  ['ur-Latn', 'ltr'],
  ['az-Arab', 'rtl'],
  ['pa-PK', 'rtl'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
