import { expect, test } from 'vitest';
import { greyBrand } from '../../../src/compose/grey-brand.js';
import type { Brand } from '../../../src/model/brand.js';

const BRAND: Brand = {
  inks: {
    text: '#000000',
    dark: '#21438C',
    accent: '#DF4C2C',
    overlap: '#34122B',
    example: '#595959',
  },
  steps: { 2: { accent: '#DF4C2C', overlap: '#34122B' } },
  mixes: { dark: { grey: '#414141' }, 'steps.2.accent': { grey: '#747474' } },
  families: { display: 'A', text: 'B', code: 'C', symbols: 'D' },
  lockup: { name: 'Us', tagline: '' },
  logos: [],
  cover: { style: 'broadside' },
};

test('takes the greys that a brand gives, and the brightness of all other inks', () => {
  const { inks, steps, lockup } = greyBrand(BRAND);
  expect(inks).toMatchObject({ text: '#000000', dark: '#414141', example: '#595959' });
  expect(inks.accent).toMatch(/^#(..)\1\1$/);
  expect(steps['2']?.accent).toBe('#747474');
  expect(steps['2']?.overlap).toMatch(/^#(..)\1\1$/);
  expect(lockup).toEqual(BRAND.lockup);
});
