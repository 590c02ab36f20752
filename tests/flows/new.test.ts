import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runHere } from '../support/translate.js';

const inProject = (root: string) => ({
  read: (path: string) => readFileSync(join(root, path), 'utf8'),
  run: (...args: readonly string[]) => runHere(args, root),
});

test('a new organisation with an edition of its own builds at once', async () => {
  const root = makeProject({ 'content/organisations/readme.txt': 'ours' });
  const { read, run } = inProject(root);
  const begun = await run('new', 'organisation', 'green-hands');
  expect(begun.stderr).toBe('');
  expect(begun.stdout).toContain('wrote content/organisations/green-hands/brand.yaml\n');
  expect(begun.stdout).toContain('  coop-press new edition en-green-hands --language en');
  await run('new', 'edition', 'en-green-hands', '--organisation', 'green-hands');
  expect(parse(read('content/editions/en-green-hands.yaml'))).toMatchObject({
    language: 'en',
    organisation: 'green-hands',
  });
  const built = await run('build', 'en-green-hands', '--template', 'slip');
  expect([built.code, built.stderr]).toEqual([0, expect.not.stringContaining('warning')]);
});

test('a new language has every word of the base, in its own plural forms, and builds at once', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { read, run } = inProject(root);
  expect((await run('new', 'language', 'pl')).stderr).toBe('');
  const words = parse(read('content/languages/pl/strings.yaml'));
  expect(Object.keys(words.minutes)).toEqual(['few', 'many', 'one', 'other']);
  expect(words.label.name).toBe('Name');
  expect(words).not.toHaveProperty('currency');
  await run('new', 'edition', 'pl');
  const built = await run('build', 'pl');
  expect(built.code).toBe(0);
  expect(built.stderr).toContain('“welcome” has no translation into pl');
});

test('a new country, a section for it and an edition of it build at once', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { read, run } = inProject(root);
  expect((await run('new', 'country', 'CH', '--language', 'de')).stderr).toBe('');
  expect(parse(read('content/countries/CH/facts.yaml')).name).toEqual({
    en: 'Switzerland',
    de: 'Schweiz',
  });
  await run('new', 'section', 'welcome', '--in', 'countries/CH/en');
  await run('new', 'edition', 'en-CH', '--country', 'CH');
  const built = await run('build', 'en-CH');
  expect(built.code).toBe(0);
  const explained = await run('explain', 'en-CH', 'section.welcome');
  expect(explained.stdout).toContain('country CH, en');
});

test('a new section and a new template stand beside what is there', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { read, run } = inProject(root);
  expect((await run('new', 'section', 'weeds')).stdout).toContain('add “weeds” to a part');
  const guide = read('content/guide.yaml').replace('[welcome]', '[welcome, weeds]');
  writeFileSync(join(root, 'content/guide.yaml'), guide);
  expect((await run('new', 'template', 'card')).stderr).toBe('');
  const built = await run('build', 'en', '--template', 'card', '--trust-templates');
  expect([built.code, built.stdout]).toEqual([0, expect.stringContaining('en-card.pdf')]);
});

test('--from copies: a template under its new name, a section, a language', async () => {
  const root = makeProject(SMALL_GUIDE);
  const { read, run } = inProject(root);
  await run('new', 'template', 'leaflet', '--from', 'slip');
  expect(read('templates/leaflet/template.tsx')).toContain("name: 'leaflet'");
  await run('new', 'section', 'goodbye', '--from', 'welcome');
  expect(read('content/sections/goodbye.md')).toBe(read('content/sections/welcome.md'));
  await run('new', 'edition', 'fr', '--from', 'en');
  expect(read('content/editions/fr.yaml')).toBe(read('content/editions/en.yaml'));
});

test('nothing that is there is replaced, and nothing is half begun', async () => {
  const root = makeProject({
    ...SMALL_GUIDE,
    'content/organisations/shed/strings.yaml': 'a: b\n',
  });
  const { read, run } = inProject(root);
  const again = await run('new', 'organisation', 'shed');
  expect(again.code).toBe(3);
  expect(again.stderr).toContain('“content/organisations/shed/strings.yaml” is there already');
  expect(read('content/organisations/shed/strings.yaml')).toBe('a: b\n');
  expect(existsSync(join(root, 'content/organisations/shed/brand.yaml'))).toBe(false);
});

test.each([
  [['language', 'en_GB'], '“en_GB” is written “en-GB”', 'write “en-GB”'],
  [['country', 'belgium'], '“belgium” is no code of a country', 'as BE or CA-QC'],
  [['edition', 'ours'], 'says no language', 'give its language, as --language fr'],
  [['edition', 'en', '--organisation', 'nobody'], 'no organisation “nobody”', ''],
  [['organisation', '../out'], 'cannot be the name of a folder', 'use letters'],
  [['section', 'a', '--in', 'countries'], 'is no folder for texts', '--in countries/BE/fr'],
  [['template', 'Card'], 'cannot be the name of a template', 'use a–z'],
  [['template', 'card', '--from', 'bookelt'], 'no template “bookelt” to copy', '“booklet”'],
  [['languages', 'fr'], '“languages” is nothing that can be begun', '“language”'],
])('new %j says what is wrong', async (args, message, hint) => {
  const { code, stderr } = await runHere(['new', ...args], makeProject(SMALL_GUIDE));
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).toContain(hint);
});
