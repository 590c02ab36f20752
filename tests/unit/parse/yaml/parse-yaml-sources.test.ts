import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../../src/load/load-sources.js';
import type { Sources } from '../../../../src/model/sources.js';
import { parseSettings } from '../../../../src/parse/yaml/parse-settings.js';
import { parseYamlSources } from '../../../../src/parse/yaml/parse-yaml-sources.js';
import { DEFAULT_LIMITS } from '../../../../src/settings/defaults.js';
import { BUILT_IN } from '../../../support/make-project.js';

const file = (path: string, text: string) => ({ path, text });
const SOURCES: Sources = {
  root: '/project',
  builtIn: false,
  guide: file(
    'content/guide.yaml',
    'title: A\nlanguage: en\nauthor: B\nparts: [{ id: p, sections: [a] }]',
  ),
  strings: file('content/strings.yaml', 'a: ours'),
  brand: file('content/brand.yaml', ''),
  base: {
    strings: file('content/strings.yaml', 'a: base'),
    brand: file('content/brand.yaml', 'lockup: { name: N }'),
    languages: {
      fr: { strings: file('content/languages/fr/strings.yaml', 'a: à nous'), sections: [] },
    },
  },
  sections: [],
  editions: [file('content/editions/en.yaml', 'language: en\noutputs: [booklet]')],
  languages: {},
  organisations: {},
  countries: {},
  fonts: [],
  art: { drawings: {}, icons: {} },
};

describe('the YAML of a project', () => {
  it('is understood file by file', () => {
    const { value, diagnostics } = parseYamlSources(SOURCES, 100);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      guide: { title: 'A' },
      strings: { a: 'ours' },
      base: {
        strings: { a: 'base' },
        brand: { lockup: { name: 'N' } },
        texts: { fr: { strings: { a: 'à nous' } } },
      },
      editions: [{ name: 'en' }],
    });
  });

  it('is wrong as a whole where one file is, and tells of all of them', () => {
    const { value, diagnostics } = parseYamlSources(
      {
        ...SOURCES,
        strings: file('content/strings.yaml', 'a: ['),
        editions: [file('content/editions/en.yaml', 'language: en')],
      },
      100,
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ place }) => place?.file)).toEqual([
      'content/strings.yaml',
      'content/editions/en.yaml',
    ]);
  });

  it('counts as each layer does: the guide’s words, the built-in ones, their translations', () => {
    const counted = (path: string, forms: string) => file(path, `pages: { ${forms}: x }`);
    const { diagnostics } = parseYamlSources(
      {
        ...SOURCES,
        guide: file('guide.yaml', SOURCES.guide.text.replace('language: en', 'language: ja')),
        strings: counted('content/strings.yaml', 'one: x, other'),
        base: {
          strings: counted('base.yaml', 'other'),
          brand: file('b.yaml', ''),
          languages: { fr: { strings: counted('fr.yaml', 'one: x, few: x, other'), sections: [] } },
        },
      },
      100,
    );
    expect(diagnostics.map(({ message, place }) => `${place?.file}: ${message}`)).toEqual([
      'content/strings.yaml: ja has no plural form “one”.',
      'base.yaml: “pages” has no form “one”.',
      'fr.yaml: “pages” has no form “many”.',
      'fr.yaml: fr has no plural form “few”.',
    ]);
  });

  it('of the built-in guide is sound', async () => {
    const options = { root: BUILT_IN, builtInRoot: BUILT_IN, limits: DEFAULT_LIMITS };
    const sources = (await loadSources(options)).value;
    const parsed = sources && parseYamlSources(sources, 100);
    expect(parsed?.diagnostics).toEqual([]);
    expect(parsed?.value?.base).toBeUndefined();
    expect(parsed?.value?.guide.step).toBe(2);
  });
});

describe('settings', () => {
  it('are read from coop-press.yaml', () => {
    const text = 'html: text\nlimits: { imageBytes: 5 }';
    expect(parseSettings(file('coop-press.yaml', text), 100).value).toEqual({
      html: 'text',
      limits: { imageBytes: 5 },
    });
  });

  it('name the nearest key', () => {
    const { value, diagnostics } = parseSettings(
      file('coop-press.yaml', 'limits: { imageByte: 5 }'),
      100,
    );
    expect(value).toBeUndefined();
    expect(diagnostics[0]?.hints).toEqual(['the nearest name is “imageBytes”']);
  });
});
