import { expect, it } from 'vitest';
import { typeNote } from '../../../src/compose/type-note.js';
import { BRAND } from '../../support/small-edition.js';

const family = (name: string, licence: string) => ({
  ...{ family: name, licence, scripts: ['Latn'], faces: [] },
});
const FONTS = [family('Serif', 'OFL-1.1'), family('Sans', 'OFL-1.1'), family('Own', 'Apache-2.0')];
const note = (display: string, text: string) =>
  typeNote({ brand: { ...BRAND, families: { ...BRAND.families, display, text } }, fonts: FONTS });

it('names the faces of titles and text with the licence they share', () => {
  expect(note('Serif', 'Sans')).toBe('Serif, Sans (SIL OFL 1.1)');
});

it('names a face once, and each licence', () => {
  expect(note('Sans', 'Sans')).toBe('Sans (SIL OFL 1.1)');
  expect(note('Own', 'Sans')).toBe('Own (Apache-2.0); Sans (SIL OFL 1.1)');
});
