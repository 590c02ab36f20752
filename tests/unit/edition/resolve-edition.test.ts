import { describe, expect, it } from 'vitest';
import { resolveEdition, type Stock } from '../../../src/edition/resolve-edition.js';
import type { BrandLayer, Content, EditionFile } from '../../../src/model/content.js';
import {
  BRAND,
  DRAWING,
  smallGuide,
  smallPart,
  smallSection,
} from '../../support/small-edition.js';

const PLACE = { file: 'content/editions/en-shed.yaml', line: 2, column: 15, length: 4 };
const FILE: EditionFile = {
  name: 'en-shed',
  place: { file: 'content/editions/en-shed.yaml' },
  draft: false,
  language: 'en',
  strings: {},
  outputs: [],
};
const OF_SHED: EditionFile = { ...FILE, organisation: { slug: 'shed', place: PLACE } };

const CONTENT: Content = {
  languages: {},
  countries: {},
  builtIn: false,
  guide: smallGuide([smallPart('all', ['a'])]),
  sections: [smallSection('a', 'Text.')],
  strings: { page: 'Page', date: '' },
  brand: { ...BRAND, lockup: { name: 'Ours', tagline: 'T', mark: 'bridge' } },
  editions: [],
  organisations: {
    shed: {
      brand: { inks: { dark: '#123456' }, lockup: { name: 'The shed' } },
      strings: { page: 'P.' },
    },
  },
};
const family = (name: string) => ({
  family: name,
  licence: 'OFL-1.1',
  scripts: ['Latn'],
  faces: [],
});
const STOCK: Stock = {
  art: { drawings: { bridge: DRAWING }, icons: {} },
  fonts: ['Serif', 'Sans', 'Mono', 'Symbols'].map(family),
  images: {},
  strings: {},
  today: '2026-11-24',
  allowStaleFacts: false,
};
const resolve = (content: Partial<Content> = {}, file = FILE, stock: Partial<Stock> = {}) =>
  resolveEdition({ ...CONTENT, ...content }, file, { ...STOCK, ...stock });

describe('an edition', () => {
  it('is the guide with its sections, words and brand', () => {
    const { value, diagnostics } = resolve();
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'en-shed',
      language: 'en',
      direction: 'ltr',
      sections: { a: { id: 'a' } },
      strings: { page: 'Page', date: '' },
      brand: {
        lockup: { name: 'Ours', tagline: 'T', mark: 'bridge' },
        cover: { style: 'broadside' },
      },
      fonts: STOCK.fonts,
    });
  });

  it('runs from right to left where its language does', () => {
    expect(resolve({}, { ...FILE, language: 'ar-MA' }).value?.direction).toBe('rtl');
  });

  it('of an organisation says what that says, and the rest as the guide does', () => {
    const { value } = resolve({}, OF_SHED);
    expect(value?.brand).toMatchObject({
      inks: { dark: '#123456', text: '#000000' },
      lockup: { name: 'The shed', tagline: 'T', mark: 'bridge' },
    });
    expect(value?.strings).toEqual({ page: 'P.', date: '' });
  });

  it('has words of its own over those of the organisation, and those of the run over all', () => {
    const file = { ...OF_SHED, strings: { page: 'S.', date: 'May' } };
    expect(resolve({}, file).value?.strings).toEqual({ page: 'S.', date: 'May' });
    const strings = { date: '12 May' };
    expect(resolve({}, file, { strings }).value?.strings).toEqual({ page: 'S.', date: '12 May' });
  });

  it('takes all plural forms of a word from one layer', () => {
    const strings = { pages: { one: 'page', few: 'x', other: 'pages' } };
    const own = { pages: { other: 'Seiten' } };
    expect(resolve({ strings }, { ...FILE, strings: own }).value?.strings).toEqual(own);
  });

  it('names the nearest organisation, and where it was named', () => {
    const file = { ...FILE, organisation: { slug: 'shde', place: PLACE } };
    expect(resolve({}, file)).toMatchObject({
      value: undefined,
      diagnostics: [
        {
          code: 'edition/unknown-organisation',
          message: 'No organisation is called “shde”.',
          place: PLACE,
          hints: [
            'the nearest name is “shed”',
            'an organisation is a folder of content/organisations',
          ],
        },
      ],
    });
  });

  it('has one section of a name', () => {
    const place = { file: 'content/sections/b.md', line: 2, column: 5 };
    const called = smallSection('a', 'Text.');
    const calling = { ...smallSection('a', 'Other.'), place, keyPlaces: { id: place } };
    const found = { code: 'edition/same-section', place };
    const message = '“a” is also the id of content/sections/a.md.';
    for (const sections of [
      [called, calling],
      [calling, called],
    ]) {
      expect(resolve({ sections }).diagnostics).toMatchObject([{ ...found, message }]);
    }
  });
});

describe('the brand', () => {
  const brand = (change: BrandLayer) => resolve({ brand: { ...CONTENT.brand, ...change } });

  it('names families and drawings that there are', () => {
    const place = { file: 'content/brand.yaml', line: 3 };
    const { value, diagnostics } = brand({
      families: { ...BRAND.families, display: 'Serf' },
      lockup: { name: 'N', mark: 'brigde' },
      places: { 'families.display': place, 'lockup.mark': place },
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'edition/unknown-family',
        message: 'There is no font family “Serf”.',
        place,
        hints: ['the nearest name is “Serif”', expect.stringContaining('font.yaml')],
      },
      {
        code: 'edition/unknown-drawing',
        message: 'There is no drawing “brigde”.',
        place,
        hints: ['the nearest name is “bridge”', expect.any(String)],
      },
    ]);
  });

  it('keeps the inks of steps, unless a higher layer sets the accent itself', () => {
    const steps = { 2: { accent: '#111111', overlap: '#222222' } };
    const shed = (layer: BrandLayer) => ({
      brand: { ...CONTENT.brand, steps },
      organisations: { shed: { brand: layer, strings: {} } },
    });
    expect(resolve(shed({ inks: { dark: '#333333' } }), OF_SHED).value?.brand.steps).toEqual(steps);
    expect(resolve(shed({ inks: { accent: '#333333' } }), OF_SHED).value?.brand.steps).toEqual({});
    const own = { 1: { accent: '#444444', overlap: '#555555' } };
    expect(
      resolve(shed({ inks: { accent: '#333333' }, steps: own }), OF_SHED).value?.brand.steps,
    ).toEqual(own);
  });

  it('says what it lacks', () => {
    const { inks, families } = BRAND;
    const { accent: _, ...fewer } = inks;
    expect(resolve({ brand: { inks: fewer, families: { text: families.text } } })).toMatchObject({
      value: undefined,
      diagnostics: [
        {
          code: 'edition/incomplete-brand',
          message:
            'The brand lacks inks.accent, families.display, families.code, families.symbols.',
        },
      ],
    });
  });

  it('may have no lines under its name, no logos and a plain cover', () => {
    const { inks, families } = BRAND;
    expect(resolve({ brand: { inks, families, lockup: { name: 'N' } } }).value?.brand).toEqual({
      ...BRAND,
      lockup: { name: 'N', tagline: '' },
    });
  });
});

describe('a project of its own', () => {
  const base = { brand: CONTENT.brand, strings: { page: 'Built-in', turn: 'Turn' } };
  const own = {
    base,
    brand: { cover: { style: 'frieze' } } as BrandLayer,
    strings: { page: 'Mine' },
  };

  it('takes inks and faces from ours, but speaks in its own name', () => {
    expect(resolve(own).value?.brand).toMatchObject({
      inks: BRAND.inks,
      lockup: { name: 'Green hands', tagline: '' },
      cover: { style: 'frieze' },
    });
    expect(resolve(own).value?.brand.lockup).not.toHaveProperty('mark');
  });

  it('that prints our guide prints it under our name', () => {
    const { lockup } = resolve({ ...own, builtIn: true }).value?.brand ?? {};
    expect(lockup).toEqual(CONTENT.brand.lockup);
  });

  it('takes the words that it lacks from ours where it speaks our language', () => {
    expect(resolve(own).value?.strings).toEqual({ page: 'Mine', turn: 'Turn' });
    const guide = smallGuide([smallPart('all', ['a'])], { language: 'fi' });
    const inFinnish = resolve({ ...own, guide }, { ...FILE, language: 'fi' });
    expect(inFinnish.value?.strings).toEqual({ page: 'Mine' });
    expect(resolve({ ...own, guide }).value?.strings).toEqual({});
  });
});
