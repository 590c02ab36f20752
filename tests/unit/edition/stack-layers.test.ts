import { describe, expect, it } from 'vitest';
import { checkLanguages } from '../../../src/edition/check-languages.js';
import { stackLayers } from '../../../src/edition/stack-layers.js';
import type { Content, EditionFile, Language, Overlay } from '../../../src/model/content.js';
import { smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

const text = (...ids: readonly string[]): Language => ({
  guide: {},
  strings: {},
  sections: ids.map((id) => smallSection(id, 'Text.')),
});
const overlay = (texts: Overlay['texts'] = {}): Overlay => ({ brand: {}, strings: {}, texts });

const content = (change: Partial<Content> = {}): Content => ({
  guide: smallGuide([smallPart('all', ['a', 'b'])]),
  builtIn: false,
  sections: [smallSection('a', 'Text.'), smallSection('b', 'Text.')],
  strings: {},
  brand: {},
  editions: [],
  languages: { fr: text('a', 'b'), 'fr-BE': text('a') },
  countries: { BE: overlay({ fr: text('a'), nl: text('a') }), 'BE-WAL': overlay() },
  organisations: { shed: overlay({ fr: text('b'), en: text('b') }) },
  ...change,
});
const place = { file: 'content/editions/x.yaml', line: 2 };
const edition = (language: string, code?: string, slug?: string): EditionFile => ({
  ...{ name: 'x', place, draft: false, language, strings: {}, outputs: [] },
  ...(code !== undefined && { country: { code, place } }),
  ...(slug !== undefined && { organisation: { slug, place } }),
});
const names = (file: EditionFile) =>
  stackLayers(content(), file, { run: {} }).map(({ name }) => name);

describe('the layers of an edition', () => {
  it('are base, language, country, region, organisation, the edition itself, the command line', () => {
    expect(names(edition('fr-BE', 'BE-WAL', 'shed'))).toEqual([
      'base',
      'organisation shed, en',
      'language fr',
      'language fr-BE',
      'country BE',
      'country BE, fr',
      'country BE-WAL',
      'organisation shed',
      'organisation shed, fr',
      'edition x',
      'command line',
    ]);
  });

  it('hold no text in a language that its readers did not ask for', () => {
    expect(names(edition('nl', 'BE'))).toEqual([
      'base',
      'country BE',
      'country BE, nl',
      'edition x',
      'command line',
    ]);
  });
});

describe('what a country or an organisation says in another language', () => {
  const check = (file: EditionFile, change: Partial<Content> = {}) =>
    checkLanguages(content(change), file).map(({ severity, message }) => [severity, message]);

  it('is fine where it is said in the language of the edition, too', () => {
    expect(check(edition('fr', 'BE', 'shed'))).toEqual([]);
  });

  it('never hides a translation: text in the language of the base is an error', () => {
    const organisations = { shed: overlay({ en: text('b') }) };
    expect(check(edition('fr', undefined, 'shed'), { organisations })).toEqual([
      [
        'error',
        'organisation shed has “b” in en, but not in fr: the general text would be printed.',
      ],
    ]);
  });

  it('is printed, and marked as not translated, where there is no translation', () => {
    const organisations = { shed: overlay({ en: text('b') }) };
    expect(check(edition('de', undefined, 'shed'), { organisations })).toEqual([]);
    const stack = stackLayers(content({ organisations }), edition('de', undefined, 'shed'), {
      run: {},
    });
    expect(stack.map(({ name }) => name)).toContain('organisation shed, en');
  });

  it('is worth a warning where the general text is printed instead of a third language', () => {
    expect(check(edition('de', 'BE'))).toEqual([
      ['warning', 'country BE has “a” in fr, but not in de: the general text would be printed.'],
    ]);
  });

  it('is an error for words, too', () => {
    const words = { en: { ...text(), strings: { page: 'Page', date: 'Date' } } };
    const organisations = { shed: { ...overlay(words), strings: { date: 'D' } } };
    expect(check(edition('fr', undefined, 'shed'), { organisations })).toEqual([
      ['error', 'organisation shed has words in en, but not in fr: page.'],
    ]);
  });
});
