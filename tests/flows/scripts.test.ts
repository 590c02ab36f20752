import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/model/edition.js';
import { plainText } from '../../src/model/inline.js';
import { languageChain } from '../../src/model/language-chain.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Strings, StringValue } from '../../src/model/strings.js';
import { textsOf, walkBlocks } from '../../src/model/walk.js';
import { parseStrings } from '../../src/parse/yaml/parse-strings.js';
import { openProject } from '../../src/pipeline/open-project.js';
import { BUILT_IN } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';
import { SCRIPTS, scriptsProject } from '../support/scripts-project.js';

const TRANSLATED = ['reason-1', 'reason-2'];
const SECTIONS = readdirSync(join(BUILT_IN, 'content/sections')).length;

type Resolved = Outcome<Edition | undefined>;

interface Scripts {
  readonly told: readonly string[];
  readonly editions: ReadonlyMap<string, Resolved>;
}

let opened: Promise<Scripts> | undefined;

function openScripts(): Promise<Scripts> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Scripts> {
  const root = scriptsProject({
    'content/editions/ar-Latn.yaml': 'language: ar-Latn\noutputs: [slip]\n',
  });
  const request = { builtIn: BUILT_IN, trustTemplates: false, settings: {}, creator: 'test' };
  const { value, diagnostics } = await openProject({ root, ...request });
  const editions = new Map<string, Resolved>();
  for (const { name } of value?.editions ?? []) {
    const edition = value?.resolveEdition(name, {});
    if (edition) editions.set(name, edition);
  }
  return { told: diagnostics.map(({ message }) => message), editions };
}

async function editionOf(name: string): Promise<Edition> {
  const edition = (await openScripts()).editions.get(name)?.value;
  if (!edition) throw new Error(name);
  return edition;
}

function baseWords(): Strings {
  const path = 'content/strings.yaml';
  const text = readFileSync(join(BUILT_IN, path), 'utf8');
  return parseStrings({ path, text }, { language: 'en', aliasLimit: 100 }).value?.strings ?? {};
}

function wordsOf(value: StringValue | undefined): string {
  return typeof value === 'string' ? value : Object.values(value ?? {}).join(' ');
}

/** All that a section says to read. */
function textOf(edition: Edition, id: string): string {
  const section = edition.sections[id];
  const said = [plainText(section?.title ?? []), plainText(section?.lead ?? [])];
  walkBlocks(section?.blocks ?? [], (block) => said.push(...textsOf(block).map(plainText)));
  return said.join('\n');
}

const LATIN = /\p{sc=Latn}/u;
const CASES = [
  { name: 'ar-MA', direction: 'rtl', own: /\p{sc=Arab}/u, other: /\p{sc=Hani}|\p{sc=Hira}/u },
  {
    name: 'ja-JP',
    direction: 'ltr',
    own: /\p{sc=Hani}|\p{sc=Hira}|\p{sc=Kana}/u,
    other: /\p{sc=Arab}/u,
  },
] as const;

test('layers in Arabic and Japanese are read without a complaint', async () => {
  const { told, editions } = await openScripts();
  expect(told).toEqual([]);
  expect([...editions.keys()]).toEqual(['ar-Latn', 'ar-MA', 'ja-JP']);
});

describe.each(CASES)('the edition $name', ({ name, direction, own, other }) => {
  const language = name.slice(0, 2);

  test('runs in the direction of its script', async () => {
    expect((await editionOf(name)).direction).toBe(direction);
  });

  test('has every interface word of the base in its own script, and none of the others', async () => {
    const { strings } = await editionOf(name);
    for (const [key, value] of Object.entries(baseWords())) {
      const words = wordsOf(strings[key]);
      if (value === '') continue;
      expect(words, key).toMatch(own);
      expect(words, key).not.toMatch(other);
    }
    expect(Object.keys(strings).sort()).toEqual(Object.keys(baseWords()).sort());
  });

  test('has every plural form of its language', async () => {
    const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
    const forms = (await editionOf(name)).strings['minutes'];
    expect(Object.keys(forms ?? {}).sort()).toEqual([...wanted].sort());
  });

  test('says its translated sections in its own script, and the others as the base does', async () => {
    const edition = await editionOf(name);
    for (const id of TRANSLATED) {
      expect(textOf(edition, id)).toMatch(own);
      expect(textOf(edition, id)).not.toMatch(LATIN);
      expect(edition.sections[id]).toMatchObject({ language, kind: 'reason', picture: id });
    }
    expect(textOf(edition, 'reason-3')).not.toMatch(own);
    expect(edition.sections['reason-3']).toMatchObject({ language: 'en', isUntranslated: true });
    expect(edition.isReviewed).toBe(false);
  });

  test('names every section that is not translated', async () => {
    const { editions } = await openScripts();
    const missing = editions
      .get(name)
      ?.diagnostics.filter(({ code }) => code === 'edition/untranslated');
    expect(missing).toHaveLength(SECTIONS - TRANSLATED.length);
    const said = missing?.map(({ message }) => message).join('\n');
    expect(said).toContain('“reason-3” has no translation');
    expect(said).not.toContain('“reason-1”');
  });
});

test('a chain of languages never leads into another script', async () => {
  for (const tag of [
    'ar-MA',
    'ar-Latn-MA',
    'ja-JP',
    'ja-Latn',
    'he-IL',
    'zh-TW',
    'sr-Latn-RS',
    'fr-BE',
  ]) {
    const scripts = languageChain(tag).map((each) => new Intl.Locale(each).maximize().script);
    expect(new Set(scripts), tag).toEqual(new Set([new Intl.Locale(tag).maximize().script]));
  }
  expect(languageChain('ar-MA')).toEqual(['ar-MA', 'ar-Arab', 'ar']);
  const latin = await editionOf('ar-Latn');
  expect(latin.direction).toBe('ltr');
  expect(textOf(latin, 'reason-1')).not.toMatch(/\p{sc=Arab}/u);
  expect(Object.values(latin.strings).map(wordsOf).join('')).not.toMatch(/\p{sc=Arab}/u);
});

test.each([
  ['ar', /[؟]/, /[?,;]/],
  ['ja', /。[\s\S]*「[^」]+」/, /[?,.!]\s/],
])('%s has the marks of its script', (tag, has, hasNot) => {
  const folder = join(SCRIPTS, 'content/languages', tag, 'sections');
  const bodies = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    return text.replaceAll(/^:::?.*$|^---$|^\w+:/gm, '');
  });
  expect(bodies.join('\n')).toMatch(has);
  for (const body of bodies) expect(body).not.toMatch(hasNot);
});

test('a build of the Arabic edition says that its direction cannot be set, and leaves no file', async () => {
  const root = scriptsProject();
  const { code, stderr } = await runCommand(['build', 'ar-MA', '--project', root, '--quiet']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/content\/editions\/ar-MA\.yaml:1:11 {2}error {2}compose\/direction/);
  expect(stderr).toContain('Edition “ar-MA” is in ar-MA, which runs from right to left');
  expect(stderr).toContain('hint: write “draft: true”');
  // One that the rest is unreviewed, and one that it is not recorded what it was made from.
  const warnings = SECTIONS - TRANSLATED.length + 2;
  expect(stderr.endsWith(`\n1 error, ${warnings} warnings\n`)).toBe(true);
  expect(existsSync(join(root, 'output/ar-MA'))).toBe(false);
});

test('a build of the Japanese edition says which letters no font has, and leaves no file', async () => {
  const root = scriptsProject();
  const args = ['build', 'ja-JP', '--section', 'reason-1', '--template', 'handout'];
  const { code, stderr } = await runCommand([...args, '--project', root, '--quiet']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/ja\/sections\/reason-1\.md:\d+:\d+ {2}error {2}render\/missing-glyph/);
  expect(stderr).toMatch(/No font of section “reason-1” has \d+ of its characters: /);
  expect(stderr).toContain('hint: add a font of this script');
  expect(existsSync(join(root, 'output/ja-JP'))).toBe(false);
});
