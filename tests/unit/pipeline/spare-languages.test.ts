import { expect, test } from 'vitest';
import type { EditionFile } from '../../../src/model/content.js';
import type { Sources } from '../../../src/model/sources.js';
import { spareLanguages } from '../../../src/pipeline/spare-languages.js';

const FILE = { path: '', text: '' };
const SOURCES = {
  base: {
    strings: FILE,
    brand: FILE,
    languages: Object.fromEntries(
      ['bg', 'fr', 'fr-BE', 'zh', 'zh-Hant'].map((tag) => [tag, { strings: FILE, sections: [] }]),
    ),
  },
} as unknown as Sources;

function spared(...languages: readonly string[]): readonly string[] {
  const editions = languages.map((language) => {
    const value = { language } as EditionFile;
    return { name: language, parsed: { value, diagnostics: [] } };
  });
  return Object.keys(spareLanguages(SOURCES, editions).base?.languages ?? {});
}

test('keeps the languages that an edition falls back to, and no others', () => {
  expect(spared('fr-BE', 'en')).toEqual(['fr', 'fr-BE']);
  expect(spared('zh-TW')).toEqual(['zh-Hant']);
  expect(spared()).toEqual([]);
});

test('leaves a project alone that stands on no other', () => {
  const { base: _, ...own } = SOURCES;
  expect(spareLanguages(own as Sources, [])).toBe(own);
});
