import { describe, expect, it } from 'vitest';
import { checkContrast } from '../../../src/edition/check-contrast.js';
import type { Brand, Inks } from '../../../src/model/brand.js';
import { contrastOf, greyOf } from '../../../src/model/contrast.js';
import { BRAND } from '../../support/small-edition.js';

const PLACE = { file: 'content/brand.yaml', line: 2, column: 9, length: 9 };
const SOUND: Inks = {
  text: '#000000',
  dark: '#21438C',
  accent: '#DF4C2C',
  overlap: '#34122B',
  example: '#595959',
};
const found = (inks: Partial<Inks>, more: Partial<Brand> = {}, places = {}) =>
  checkContrast({ ...BRAND, ...more, inks: { ...SOUND, ...inks } }, places);

describe('the inks of a brand', () => {
  it('pass where type is dark enough, however light accent and overlap are', () => {
    expect(found({})).toEqual([]);
    expect(found({ accent: '#FFEE88', overlap: '#FFFFFF' })).toEqual([]);
  });

  it('name the pair, the ratio in colour and in grey, and the nearest colour that passes', () => {
    expect(found({ dark: '#E8A01C' }, {}, { 'inks.dark': PLACE })).toEqual([
      {
        code: 'edition/low-contrast',
        severity: 'error',
        message:
          '“inks.dark”, #E8A01C, is too light for the title of the cover on white, and for white letters on its tabs and fields: contrast is 2.2 : 1 in colour and 2.4 : 1 in grey.',
        place: PLACE,
        hints: [
          'the nearest colour with 4.5 : 1 is "#A16C00"',
          'light colours can be the accent or the overlap, which are never type',
        ],
      },
    ]);
    expect(found({ dark: '#A16C00' })).toEqual([]);
  });

  it('stand out on white and on the tint of every accent, told once with the worst', () => {
    const steps = { 3: { accent: '#000000', overlap: '#000000' } };
    const [fault, ...others] = found({ example: '#757575' }, { steps });
    expect(others).toEqual([]);
    expect(fault?.message).toContain(
      'what is filled in as an example, on a tint of “steps.3.accent” #000000: contrast is 3.4 : 1',
    );
    const nearest = /"(#\w+)"/.exec(fault?.hints[0] ?? '')?.[1] ?? '';
    expect(contrastOf(nearest, '#DFDFDF')).toBeGreaterThanOrEqual(4.5);
    expect(found({ example: nearest }, { steps })).toEqual([]);
  });

  it('say that all type is too light', () => {
    expect(found({ text: '#999999' })[0]?.message).toContain('all type on white paper');
  });

  it('pass in the grey that the brand gives, too', () => {
    const colour = '#0E7F93';
    expect(contrastOf(colour, '#FFFFFF')).toBeGreaterThan(4.5);
    const greys = { dark: { grey: '#8A8A8A' } };
    const [fault] = found({ dark: colour }, { mixes: greys }, { 'inks.dark.grey': PLACE });
    expect(fault).toMatchObject({
      message: expect.stringMatching(/^The grey of “inks\.dark”, #8A8A8A, .* 3\.4 : 1 in grey\.$/),
      place: PLACE,
      hints: ['the nearest grey with 4.5 : 1 is "#757575"', expect.any(String)],
    });
  });

  it('are judged by the grey that a printer makes of them where none is given', () => {
    const [fault] = found({ dark: '#FF0000' });
    expect(fault?.message).toContain('3.9 : 1 in colour and 8.5 : 1 in grey');
    expect(greyOf('#8C6A8C')).toBe('#787878');
    expect(contrastOf('#8C6A8C', '#FFFFFF')).toBeGreaterThan(4.5);
    expect(found({ dark: '#8C6A8C' })[0]?.message).toContain(
      '4.6 : 1 in colour and 4.4 : 1 in grey',
    );
  });

  it('points at the colour of an ink that is written as a map', () => {
    const rgb = { ...PLACE, line: 3 };
    const places = { 'inks.dark': PLACE, 'inks.dark.rgb': rgb };
    expect(found({ dark: '#E8A01C' }, {}, places)[0]?.place).toEqual(rgb);
  });
});
