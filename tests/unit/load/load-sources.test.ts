import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadSources } from '../../../src/load/load-sources.js';
import { DEFAULT_LIMITS } from '../../../src/settings/defaults.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from '../../support/make-project.js';

const load = (root: string, limits = {}) =>
  loadSources({ root, builtInRoot: BUILT_IN, limits: { ...DEFAULT_LIMITS, ...limits } });
const loadFiles = (files: Files, limits = {}) => load(makeProject(files), limits);

describe('the built-in guide', () => {
  it('is what a folder without content gets, with its own drawings', async () => {
    const { value, diagnostics } = await load(makeProject({ 'notes.txt': 'nothing' }));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      root: BUILT_IN,
      builtIn: true,
      guide: { path: 'content/guide.yaml' },
    });
    expect(value?.base).toBeUndefined();
    expect(value?.sections.map(({ path }) => path)).toContain('content/sections/reason-1.md');
    expect(value?.art.drawings['reason-1']).toMatchObject({
      width: 116,
      viewBox: [0, 0, 116, 45.2],
    });
    expect(value?.art.drawings['bar']).toBeDefined();
    expect(Object.keys(value?.art.icons ?? {})).toEqual(
      expect.arrayContaining(['mark-care', 'house']),
    );
  });

  it('brings its families with measures of their faces', async () => {
    const { value } = await load(BUILT_IN);
    const sans = value?.fonts.find(({ family }) => family === 'IBM Plex Sans');
    expect(sans?.faces.map(({ weight, ascent, descent }) => [weight, ascent, descent])).toEqual([
      [400, 1.025, 0.275],
      [600, 1.025, 0.275],
      [700, 1.025, 0.275],
    ]);
  });
});

describe('a project without a guide of its own', () => {
  const brand = 'lockup: { name: Valle Unida }';

  it('prints the built-in guide in its own brands and editions', async () => {
    const { value, diagnostics } = await loadFiles({
      'content/organisations/valle/brand.yaml': brand,
      'content/editions/valle.yaml': 'language: en\norganisation: valle\noutputs: [booklet]\n',
    });
    expect(diagnostics).toEqual([]);
    expect(value?.builtIn).toBe(true);
    expect(value?.root).not.toBe(BUILT_IN);
    expect(value?.sections.map(({ path }) => path)).toContain('content/sections/reason-1.md');
    expect(value?.editions.map(({ path }) => path)).toEqual(['content/editions/valle.yaml']);
    expect(value?.organisations['valle']?.brand?.text).toBe(brand);
    expect(value?.art.drawings['reason-1']).toBeDefined();
    expect(value?.base?.brand.text).toContain('IBM Plex Sans');
  });

  it('prints our editions where it has none', async () => {
    const { value } = await loadFiles({ 'content/organisations/valle/brand.yaml': brand });
    expect(value?.editions.map(({ path }) => path)).toContain('content/editions/en.yaml');
    expect(Object.keys(value?.organisations ?? {})).toEqual(['valle']);
  });
});

describe('a project of its own', () => {
  it('lays its files over our words, brand, fonts and template drawings, but not over our guide’s drawings', async () => {
    const drawing = '<svg viewBox="0 0 2 1"><path data-role="dark" d="M0 0L2 1Z"/></svg>';
    const { value, diagnostics } = await loadFiles({
      ...SMALL_GUIDE,
      'content/brand.yaml': 'lockup: { name: Ours }',
      'content/drawings/spade.svg': drawing,
      'templates/icons/mark-care.svg': drawing,
    });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      builtIn: false,
      strings: { text: '' },
      brand: { text: 'lockup: { name: Ours }' },
    });
    expect(value?.base?.brand.text).toContain('IBM Plex Sans');
    expect(value?.base?.strings.text).toContain('running:');
    expect(value?.art.drawings['spade']?.width).toBe(2);
    expect(value?.art.icons['mark-care']?.width).toBe(2);
    expect(value?.art.drawings['reason-1']).toBeUndefined();
    expect(value?.fonts.map(({ family }) => family)).toContain('IBM Plex Serif');
  });

  it('reads organisations with their brand, words and fonts', async () => {
    const face = readFileSync(join(BUILT_IN, 'fonts/plex-mono/IBMPlexMono_400Regular.ttf'));
    const { value, diagnostics } = await loadFiles({
      ...SMALL_GUIDE,
      'content/organisations/shed/brand.yaml': 'lockup: { name: The shed }',
      'content/organisations/tools/strings.yaml': 'a: b',
      'content/organisations/shed/fonts/mono/font.yaml':
        'family: Shed Mono\nlicence: OFL-1.1\nscripts: [Latn]\nfaces: [{file: m.ttf, weight: 400}]',
      'content/organisations/shed/fonts/mono/LICENSE': 'OFL',
      'content/organisations/shed/fonts/mono/m.ttf': face,
    });
    expect(diagnostics).toEqual([]);
    expect(value?.organisations).toEqual({
      shed: {
        brand: {
          path: 'content/organisations/shed/brand.yaml',
          text: 'lockup: { name: The shed }',
        },
        texts: {},
      },
      tools: {
        strings: { path: 'content/organisations/tools/strings.yaml', text: 'a: b' },
        texts: {},
      },
    });
    expect(value?.fonts.map(({ family }) => family)).toContain('Shed Mono');
  });

  it('reads countries and organisations with their texts by language', async () => {
    const { value, diagnostics } = await loadFiles({
      ...SMALL_GUIDE,
      'content/countries/BE/sections.yaml': 'drop: [welcome]',
      'content/countries/BE/facts.yaml': 'currency: EUR',
      'content/countries/BE/nl/strings.yaml': 'a: b',
      'content/countries/BE/fr/sections/welcome.md': 'Bonjour.',
      'content/organisations/shed/logos/readme.txt': 'none',
    });
    expect(diagnostics).toEqual([]);
    const text = (path: string, words: string) => ({
      path: `content/countries/BE/${path}`,
      text: words,
    });
    expect(value?.countries).toEqual({
      BE: {
        order: text('sections.yaml', 'drop: [welcome]'),
        facts: text('facts.yaml', 'currency: EUR'),
        texts: {
          fr: { sections: [text('fr/sections/welcome.md', 'Bonjour.')] },
          nl: { strings: text('nl/strings.yaml', 'a: b'), sections: [] },
        },
      },
    });
    expect(value?.organisations).toEqual({ shed: { texts: {} } });
  });

  it('says what is missing', async () => {
    const { value, diagnostics } = await loadFiles({ 'content/sections/readme.txt': 'soon' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['load/missing-file', 'content/guide.yaml'],
      ['load/missing-file', 'content/sections'],
      ['load/missing-file', 'content/editions'],
    ]);
  });

  it('reads file names in one form, whatever the disk keeps', async () => {
    const { value } = await loadFiles({
      ...SMALL_GUIDE,
      [`content/sections/${'über'.normalize('NFD')}.md`]: 'Cafe\u0301',
    });
    expect(value?.sections[1]).toEqual({ path: 'content/sections/über.md', text: 'Café' });
  });

  it('refuses names that are one name on other computers', async () => {
    const { diagnostics } = await loadFiles({
      ...SMALL_GUIDE,
      'content/sections/Welcome.md': 'x',
      [`content/sections/${'é'.normalize('NFC')}.md`]: 'x',
      [`content/sections/${'é'.normalize('NFD')}.md`]: 'x',
    });
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['load/duplicate-name', 'content/sections/welcome.md'],
      ['load/duplicate-name', 'content/sections/é.md'],
    ]);
  });

  it('overlooks files that systems leave behind', async () => {
    const { value } = await loadFiles({
      ...SMALL_GUIDE,
      'content/sections/.DS_Store': 'x',
      'content/sections/._welcome.md': 'x',
    });
    expect(value?.sections).toHaveLength(1);
  });

  it('names the limit that a section breaks', async () => {
    const long = { ...SMALL_GUIDE, 'content/sections/welcome.md': 'x'.repeat(20_001) };
    const { diagnostics } = await loadFiles(long, { sectionBytes: 20_000 });
    expect(diagnostics[0]).toMatchObject({
      code: 'load/too-large',
      message:
        '“content/sections/welcome.md” has 20001 bytes; the limit “sectionBytes” is 20000 bytes.',
    });
  });

  it('does not follow a link out of its folder', async () => {
    const secret = makeProject({ 'secret.md': 'secret' });
    const root = makeProject(SMALL_GUIDE);
    symlinkSync(join(secret, 'secret.md'), join(root, 'content/sections/secret.md'));
    const { diagnostics } = await load(root);
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['load/outside-project', 'content/sections/secret.md'],
    ]);
  });

  it('follows a link inside its folder', async () => {
    const root = makeProject({ ...SMALL_GUIDE, 'shared/more.md': 'more' });
    symlinkSync('../../shared/more.md', join(root, 'content/sections/more.md'));
    const { value } = await load(root);
    expect(value?.sections[0]).toEqual({ path: 'content/sections/more.md', text: 'more' });
  });

  it('tells of a folder that stands where a file should', async () => {
    const root = makeProject(SMALL_GUIDE);
    mkdirSync(join(root, 'content/sections/folder.md'));
    const { diagnostics } = await load(root);
    expect(diagnostics[0]).toMatchObject({
      code: 'load/unreadable',
      message: '“content/sections/folder.md” cannot be read: it is a folder.',
    });
  });
});
