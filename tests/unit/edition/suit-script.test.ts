import { expect, test } from 'vitest';
import { suitScript } from '../../../src/edition/suit-script.js';
import { BRAND } from '../../support/small-edition.js';

const fonts = [
  { family: 'Serif', licence: 'OFL', scripts: ['Latn', 'Cyrl'], faces: [] },
  { family: 'Sans', licence: 'OFL', scripts: ['Latn', 'Cyrl', 'Grek'], faces: [] },
];

test.each([
  ['fr', 'Serif'],
  ['bg-BG', 'Serif'],
  ['sr', 'Serif'],
  ['el', 'Sans'],
  ['el-Latn', 'Serif'],
])('titles in %s are set in %s', (language, family) => {
  expect(suitScript(BRAND, fonts, language).families).toEqual({
    ...BRAND.families,
    display: family,
  });
});

test('a script that no family has changes nothing: its missing letters are told where they stand', () => {
  expect(suitScript(BRAND, fonts, 'ar')).toBe(BRAND);
});
