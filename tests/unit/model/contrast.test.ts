import { expect, it } from 'vitest';
import { contrastOf, greyOf, tintOf } from '../../../src/model/contrast.js';

it('is 21 for black on white and 1 for the same colour, whichever comes first', () => {
  expect(contrastOf('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrastOf('#FFFFFF', '#000000')).toBeCloseTo(21, 5);
  expect(contrastOf('#DF4C2C', '#DF4C2C')).toBe(1);
});

it.each([
  ['#21438C', 9.3, '#414141', 10.2],
  ['#DF4C2C', 4.0, '#747474', 4.7],
  ['#34122B', 16.6, '#1F1F1F', 16.5],
  ['#595959', 7.0, '#595959', 7.0],
])(
  'gives %s what the look says: %f on white, %s with %f in grey',
  (colour, ratio, grey, inGrey) => {
    expect(contrastOf(colour, '#FFFFFF')).toBeCloseTo(ratio, 0);
    expect(greyOf(colour)).toBe(grey);
    expect(Math.abs(contrastOf(grey, '#FFFFFF') - inGrey)).toBeLessThan(0.11);
  },
);

it('thins a colour to an eighth', () => {
  expect(tintOf('#000000')).toBe('#DFDFDF');
  expect(tintOf('#DF4C2C')).toBe('#FBE9E5');
});
