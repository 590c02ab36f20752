import { expect, test } from 'vitest';
import { errorAt } from '../../../../src/diagnostics/diagnostic.js';
import type { Glossary } from '../../../../src/model/glossary.js';
import { languageChain } from '../../../../src/model/language-chain.js';
import type { Section } from '../../../../src/model/section.js';
import { checkVocabulary } from '../../../../src/parse/glossary/check-vocabulary.js';

const forbid = (base: string, ...not: readonly string[]): Glossary => [
  { base, use: ['membre'], not, also: [] },
];
const language = (glossary: Glossary) => ({ guide: {}, strings: {}, sections: [], glossary });
const overlay = (glossary: Glossary) => ({
  brand: {},
  strings: {},
  texts: { fr: language(glossary) },
});
const file = (folder: string, words: string) => ({
  path: `content/${folder}sections/welcome.md`,
  text: `---\ntitle: Titre\n---\n\n${words}\n`,
});
const texts = (folder: string, tag: string, words: string) => ({
  [tag]: { sections: [file(`${folder}/${tag}/`, words)] },
});

const WORDS = 'Un adhérent, un coopérateur.';
const SOURCES = {
  sections: [file('', 'Every adherent.')],
  languages: { ...texts('languages', 'fr', WORDS), ...texts('languages', 'es', WORDS) },
  countries: { BE: { texts: texts('countries/BE', 'fr', WORDS) } },
  organisations: { shed: { texts: texts('organisations/shed', 'fr', WORDS) } },
};
const CONTENT = {
  sections: [{ id: 'welcome' } as Section],
  languages: {
    en: language(forbid('member', 'adherent')),
    fr: language(forbid('member', 'adhérent', 'coopérateur')),
    es: language([]),
  },
  countries: { BE: overlay(forbid('member', 'adhérent')) },
  organisations: { shed: overlay([]) },
};

function found(faults: Parameters<typeof checkVocabulary>[2]['faults'] = []) {
  const known = { faults, baseLanguage: 'en', chain: languageChain };
  return checkVocabulary(SOURCES, CONTENT, known).map(
    ({ message, place }) => `${place?.file.slice(8, -20)} ${/“(.*)”/.exec(message)?.[1]}`,
  );
}

test('every text of every layer minds the glossary of its language, and the one of its own layer first', () => {
  expect(found()).toEqual([
    ' adherent',
    'languages/fr adhérent',
    'languages/fr coopérateur',
    'countries/BE/fr adhérent',
    'organisations/shed/fr adhérent',
    'organisations/shed/fr coopérateur',
  ]);
});

test('a file with errors is not looked at, and one with warnings is', () => {
  const place = { file: 'content/languages/fr/sections/welcome.md' };
  const error = errorAt('parse/raw-html', 'Broken.', { place });
  expect(found([error])).not.toContain('languages/fr adhérent');
  expect(found([{ ...error, severity: 'warning' }])).toContain('languages/fr adhérent');
});
