import { expect, it } from 'vitest';
import { idleWords } from '../../../src/edition/idle-words.js';
import type { Content } from '../../../src/model/content.js';
import { smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

const place = (line: number) => ({ file: 'content/countries/BE/fr/strings.yaml', line });
const CONTENT: Content = {
  guide: smallGuide([smallPart('all', ['a'])]),
  builtIn: false,
  sections: [smallSection('a', 'On :string[market-day] we meet.')],
  strings: { page: 'Page' },
  brand: {},
  editions: [],
  languages: {},
  organisations: {
    shed: { brand: { logos: [{ label: 'logo.shed' }] }, strings: { 'logo.shed': 'S' } },
  },
  countries: {},
};
const found = (strings: Content['strings'], change: Partial<Content> = {}) => {
  const stringPlaces = Object.fromEntries(
    Object.keys(strings).map((key, at) => [key, place(at + 1)]),
  );
  const texts = { fr: { guide: {}, strings, stringPlaces, sections: [] } };
  const countries = { BE: { brand: {}, strings: {}, texts } };
  return idleWords({ ...CONTENT, countries, ...change }, ['mark.tick']).map(
    ({ severity, message, hints, place: at }) => [severity, message, hints[0], at?.line],
  );
};

it('a word that the base has, a section or a template prints, is no matter', () => {
  expect(found({ page: 'Page', 'market-day': 'lundi', 'mark.tick': 'Case' })).toEqual([]);
});

it('a word that is all but one of those is an error with the nearest name', () => {
  expect(found({ page: 'Page', 'mark.tikc': 'Case' })).toEqual([
    [
      'error',
      'There is no interface word “mark.tikc” to replace.',
      'the nearest name is “mark.tick”',
      2,
    ],
  ]);
});

it('a word that nothing prints is worth a warning, also in an edition of its own', () => {
  const file = { name: 'x', place: place(1), draft: false, language: 'en', outputs: [] };
  const editions = [{ ...file, strings: { zebra: 'Z' }, stringPlaces: { zebra: place(9) } }];
  expect(found({}, { editions })).toEqual([
    [
      'warning',
      'Nothing prints the interface word “zebra”.',
      'print it with :string[…] in a section, or take it out',
      9,
    ],
  ]);
});
