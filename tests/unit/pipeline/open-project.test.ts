import { expect, test } from 'vitest';
import type { Project } from '../../../src/model/project.js';
import { openProject } from '../../../src/pipeline/open-project.js';
import { GARDEN_GUIDE } from '../../support/garden-guide.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from '../../support/make-project.js';

async function open(files: Files, trustTemplates = false) {
  const root = makeProject(files);
  const settings = { sourceDateEpoch: 1_700_000_000 };
  const creator = 'coop-press 9.9.9';
  return await openProject({ root, builtIn: BUILT_IN, trustTemplates, settings, creator });
}

async function opened(files: Files, trustTemplates = false): Promise<Project> {
  const { value, diagnostics } = await open(files, trustTemplates);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('the project does not open');
  return value;
}

async function codesOf(files: Files): Promise<readonly string[]> {
  const { value, diagnostics } = await open(files);
  const resolved = value?.editions.map(({ name }) => value.resolveEdition(name, {})) ?? [];
  return [diagnostics, ...resolved.map((each) => each.diagnostics)].flat().map(({ code }) => code);
}

test('goes all the way from files to bytes', async () => {
  const project = await opened(SMALL_GUIDE);
  expect(project.editions).toEqual([{ name: 'en', draft: false, language: 'en' }]);
  const { value: edition } = project.resolveEdition('en', { 'next-date': '12 May' });
  const [request] = edition?.outputs ?? [];
  const template = project.templates.find((each) => each.name === 'booklet');
  if (!edition || !request || !template) throw new Error('nothing to print');
  expect(edition.strings['next-date']).toBe('12 May');
  const job = { edition, template, request, sections: [] };
  const printed = await project.printOutput(job);
  expect(printed.diagnostics).toEqual([]);
  expect(printed.value).toMatchObject({ pages: 4, sections: ['welcome'] });
  const nothing = await project.printOutput({ ...job, sections: ['goodbye'] });
  expect(nothing.value).toBeUndefined();
  expect(nothing.diagnostics).toMatchObject([{ code: 'compose/unknown-section' }]);
});

test('knows templates that were not run, and those that do not run', async () => {
  const cautious = await opened(GARDEN_GUIDE);
  expect(cautious.untrusted).toEqual(['garden-card']);
  const trusting = await opened(GARDEN_GUIDE, true);
  expect(trusting.untrusted).toEqual([]);
  expect(trusting.templates.map((each) => each.name)).toContain('garden-card');
  const path = 'templates/garden-card/template.tsx';
  const broken = await open({ ...GARDEN_GUIDE, [path]: 'export const template = ;' }, true);
  expect(broken.value?.broken).toEqual(['garden-card']);
  expect(broken.diagnostics).toMatchObject([{ code: 'load/template-syntax' }]);
});

test('an edition with a mistake in its own file leaves the project open', async () => {
  const { value, diagnostics } = await open({
    ...SMALL_GUIDE,
    'content/editions/fr.yaml':
      'language: fr\norganisation: scop\noutputs: [booklet]\ndraft: true\n',
    'content/editions/it.yaml': 'outputs: [booklet]\n',
  });
  expect(diagnostics).toEqual([]);
  expect(value?.editions).toEqual([
    { name: 'en', draft: false, language: 'en' },
    { name: 'fr', draft: true, language: 'fr', organisation: 'scop' },
    { name: 'it', draft: false, language: '' },
  ]);
  expect(value?.resolveEdition('it', {}).diagnostics).not.toEqual([]);
  expect(value?.resolveEdition('fr', {}).diagnostics).toMatchObject([
    { code: 'edition/unknown-organisation' },
  ]);
  expect(value?.resolveEdition('nowhere', {})).toEqual({ value: undefined, diagnostics: [] });
});

test('problems of guide and sections are found in one run', async () => {
  const codes = await codesOf({
    ...SMALL_GUIDE,
    'content/guide.yaml': 'title: A garden\n',
    'content/sections/welcome.md':
      '---\ntitle: Welcome\nkind: reading\n---\n\n:::quesion\nWhy?\n:::\n',
  });
  expect(codes).toContain('parse/unknown-directive');
  expect(codes.some((code) => code.startsWith('yaml/'))).toBe(true);
});

test('a section that cannot be read is not said to be missing too', async () => {
  const path = 'content/sections/welcome.md';
  expect(
    await codesOf({ ...SMALL_GUIDE, [path]: '---\ntitle: Welcome\n---\n\nCome in.\n' }),
  ).toEqual(['yaml/missing-key']);
});

test('a project without a sound source cannot be opened', async () => {
  const { value, diagnostics } = await open({
    ...SMALL_GUIDE,
    'content/guide.yaml': Uint8Array.of(0xff),
  });
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'load/not-utf8' }]);
});

test('takes settings from the project, and finds mistakes in them', async () => {
  const html = '---\ntitle: Welcome\nkind: reading\n---\n\nCome <b>in</b>.\n';
  const files = { ...SMALL_GUIDE, 'content/sections/welcome.md': html };
  const { diagnostics } = await open({ ...files, 'coop-press.yaml': 'html: text\n' });
  expect(diagnostics.every((each) => each.severity === 'warning')).toBe(true);
  const wrong = await codesOf({ ...SMALL_GUIDE, 'coop-press.yaml': 'htlm: text\n' });
  expect(wrong).toEqual(['yaml/unknown-key']);
});

test('pictures of sections and brands must be there', async () => {
  const codes = await codesOf({
    ...SMALL_GUIDE,
    'content/sections/welcome.md':
      '---\ntitle: Welcome\nkind: reading\n---\n\n![A bed](images/bed.png)\n',
    'content/brand.yaml': 'logos: [{ label: Ours, image: images/logo.png }, { label: Theirs }]\n',
  });
  expect(codes).toEqual(['load/missing-file', 'load/missing-file']);
});

test('knows every interface word, also those that a section only has room for', async () => {
  const { words } = await opened({
    ...SMALL_GUIDE,
    'content/sections/welcome.md':
      '---\ntitle: Welcome\nkind: reading\n---\n\nOn :string[next-date].\n',
    'content/editions/en.yaml': 'language: en\noutputs: [booklet]\nstrings: { greeting: Hello }\n',
  });
  for (const word of ['next-date', 'greeting', 'reference.see']) expect(words).toContain(word);
});
