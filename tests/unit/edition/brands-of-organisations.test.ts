import { expect, it } from 'vitest';
import { resolveEdition, type Stock } from '../../../src/edition/resolve-edition.js';
import type { BrandLayer, Content, EditionFile } from '../../../src/model/content.js';
import { BRAND, smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

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
  strings: { page: 'Page' },
  brand: BRAND,
  editions: [],
  organisations: {},
};
const family = (name: string) => ({
  family: name,
  licence: 'OFL-1.1',
  scripts: ['Latn'],
  faces: [],
});
const STOCK: Stock = {
  art: { drawings: {}, icons: {} },
  fonts: ['Serif', 'Sans', 'Mono', 'Symbols'].map(family),
  images: {},
  strings: {},
  today: '2026-01-31',
  allowStaleFacts: false,
};
const resolve = (content: Partial<Content>, file = FILE, stock: Partial<Stock> = {}) =>
  resolveEdition({ ...CONTENT, ...content }, file, { ...STOCK, ...stock });

it('has words of its brand’s imprint, under those of its strings', () => {
  const brand = { imprint: { 'adapted-by': 'The shed', printing: 'By hand' } };
  const shed = { brand, strings: { 'imprint.printing': 'By machine' } };
  expect(resolve({ organisations: { shed } }, OF_SHED).value?.strings).toMatchObject({
    'imprint.adapted-by': 'The shed',
    'imprint.printing': 'By machine',
  });
});

it('stands on the brand that its organisation’s extends, with its fonts, not with its words', () => {
  const union = {
    brand: {
      families: { display: 'Letters' },
      cover: { style: 'field' },
      imprint: { 'adapted-by': 'The union' },
    } as BrandLayer,
    strings: { page: 'Union page' },
  };
  const shed = {
    brand: { extends: 'union', cover: { style: 'frieze' } } as BrandLayer,
    strings: {},
  };
  const fonts = [...STOCK.fonts, { ...family('Letters'), organisation: 'union' }];
  const { value } = resolve({ organisations: { shed, union } }, OF_SHED, { fonts });
  expect(value?.brand).toMatchObject({
    families: { display: 'Letters' },
    cover: { style: 'frieze' },
  });
  expect(value?.strings).toEqual({ page: 'Page' });
  expect(value?.fonts.map((each) => each.family)).toContain('Letters');
  expect(resolve({}, FILE, { fonts }).value?.fonts).toEqual(STOCK.fonts);
});

it('fails where brands extend each other in a circle, or one that is not there', () => {
  const extending = (slug: string) => ({ brand: { extends: slug }, strings: {} });
  const codes = (organisations: Content['organisations']) =>
    resolve({ organisations }, OF_SHED).diagnostics.map(({ code }) => code);
  expect(codes({ shed: extending('hut'), hut: extending('shed') })).toEqual([
    'edition/brand-circle',
  ]);
  expect(codes({ shed: extending('hutt') })).toEqual(['edition/unknown-organisation']);
});

it('knows which layer each token comes from: whose brand it stands on, and the press of an ink', () => {
  const at = (line: number) => ({ file: 'content/organisations/x/brand.yaml', line });
  const union = {
    brand: {
      inks: { dark: '#21438C', accent: '#DF4C2C' },
      mixes: { dark: { grey: '#414141' }, accent: { grey: '#747474' } },
      places: { 'inks.dark': at(1), 'inks.dark.grey': at(2), 'inks.accent.grey': at(3) },
    } as BrandLayer,
    strings: {},
  };
  const shed = {
    brand: {
      extends: 'union',
      inks: { dark: '#1F5C3A' },
      mixes: { dark: {} },
      imprint: { printing: 'By hand' },
      places: { 'inks.dark': at(4), 'imprint.printing': at(5) },
    } as BrandLayer,
    strings: {},
  };
  const origins = resolve({ organisations: { shed, union } }, OF_SHED).value?.origins ?? {};
  expect(origins['brand.inks.dark']).toEqual({ layer: 'organisation shed', place: at(4) });
  expect(origins['brand.inks.dark.grey']).toBeUndefined();
  expect(origins['brand.inks.accent.grey']).toEqual({ layer: 'organisation union', place: at(3) });
  expect(origins['string.imprint.printing']).toEqual({
    layer: 'organisation shed',
    place: at(5),
  });
  expect(Object.keys(origins).filter((key) => /extends|mixes|brand\.imprint/.test(key))).toEqual(
    [],
  );
});
