import { describe, expect, it } from 'vitest';
import { resolveBrand } from '../../../src/edition/resolve-brand.js';
import type { BrandLayer } from '../../../src/model/content.js';
import { parseBrand } from '../../../src/parse/yaml/parse-brand.js';
import { BRAND } from '../../support/small-edition.js';

const STOCK = { families: ['Serif', 'Sans', 'Mono', 'Symbols'], drawings: ['bridge'] };
const layer = (text: string, path = 'content/organisations/shed/brand.yaml'): BrandLayer => {
  const { value, diagnostics } = parseBrand({ path, text }, 100);
  expect(diagnostics).toEqual([]);
  return value ?? {};
};
const resolve = (...texts: readonly string[]) =>
  resolveBrand([BRAND, ...texts.map((text) => layer(text))], STOCK);
const brandOf = (...texts: readonly string[]) => resolve(...texts).value;

const BLUE = '{ rgb: "#21438C", cmyk: [100, 80, 5, 10], grey: "#414141" }';

describe('what presses make of an ink', () => {
  it('is kept by the key of the ink', () => {
    const brand = brandOf(
      `inks: { dark: ${BLUE} }\nsteps: { "2": { accent: ${BLUE}, overlap: "#000" } }`,
    );
    expect(brand?.inks.dark).toBe('#21438C');
    const blue = { cmyk: [100, 80, 5, 10], grey: '#414141' };
    expect(brand?.mixes).toEqual({ dark: blue, 'steps.2.accent': blue, 'steps.2.overlap': {} });
  });

  it('belongs to its colour: another colour in a higher layer takes none of it', () => {
    const brand = brandOf(`inks: { dark: ${BLUE}, accent: ${BLUE} }`, 'inks: { dark: "#1F5C3A" }');
    expect(brand?.inks.dark).toBe('#1F5C3A');
    expect(brand?.mixes?.['dark']).toEqual({});
    expect(brand?.mixes?.['accent']).toHaveProperty('cmyk');
  });

  it('goes with the inks of the steps where a higher layer sets the accent', () => {
    const steps = `steps: { "2": { accent: ${BLUE}, overlap: "#000" } }`;
    const brand = brandOf(steps, 'inks: { accent: "#C7A008" }');
    expect([brand?.steps, Object.keys(brand?.mixes ?? {})]).toEqual([{}, ['accent']]);
  });

  it('does not excuse type that is too light in the grey of a lower layer', () => {
    const faults = resolve(`inks: { dark: ${BLUE} }`, 'inks: { dark: "#E8A01C" }').diagnostics;
    expect(faults).toMatchObject([
      {
        code: 'edition/low-contrast',
        message: expect.stringContaining('2.4 : 1 in grey'),
        place: { file: 'content/organisations/shed/brand.yaml', line: 1, column: 15, length: 9 },
      },
    ]);
  });
});

describe('contacts and logos', () => {
  it('are replaced as a whole: nobody answers another one’s telephone', () => {
    const brand = brandOf(
      'contacts: { name: Union, phone: 01 99 00 12 34 }\nlogos: [{ label: a }, { label: b }]',
      'contacts: { name: Shed, mail: us@shed.example }\nlogos: [{ label: c }]',
    );
    expect(brand?.contacts).toEqual({ name: 'Shed', mail: 'us@shed.example' });
    expect(brand?.logos).toEqual([{ label: 'c' }]);
  });

  it('come from a lower layer where a higher one says nothing of them', () => {
    expect(brandOf('contacts: { name: Union }', 'cover: { style: field }')).toMatchObject({
      contacts: { name: 'Union' },
      cover: { style: 'field' },
    });
  });
});

describe('a mark', () => {
  it('is a drawing that there is', () => {
    expect(brandOf('lockup: { mark: bridge }')?.lockup.mark).toBe('bridge');
    expect(resolve('lockup: { mark: brigde }').diagnostics).toMatchObject([
      {
        code: 'edition/unknown-drawing',
        hints: ['the nearest name is “bridge”', expect.any(String)],
      },
    ]);
  });

  it('is a picture beside its brand.yaml where it is named with its ending', () => {
    expect(brandOf('lockup: { mark: mark.svg }')?.lockup.mark).toBe('organisations/shed/mark.svg');
  });
});

it('a family of another organisation cannot be used, and the error says whose it is', () => {
  const others = [{ family: 'Jost', organisation: 'rooms' }];
  const { value, diagnostics } = resolveBrand([BRAND, layer('families: { display: Jost }')], {
    ...STOCK,
    others,
  });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'edition/unknown-family',
      message: 'There is no font family “Jost”.',
      place: { line: 1, column: 22 },
      hints: [expect.stringContaining('“Jost” belongs to “rooms”')],
    },
  ]);
});
