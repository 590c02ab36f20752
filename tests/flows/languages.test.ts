import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../src/pipeline/open-project.js';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';

/** Our translations wait for their readers, and those of the garden do not say what they were made from. */
const UNFINISHED: readonly string[] = [
  'compose/ask-fact',
  'edition/unreviewed',
  'edition/revision-unknown',
];

const FRENCH = {
  'content/languages/fr/guide.yaml':
    'title: Un jardin ensemble\nparts: { all: Tout }\nseries: { tagline: des graines pour tous }\n',
  'content/languages/fr/strings.yaml': readFileSync(
    join(BUILT_IN, 'content/languages/fr/strings.yaml'),
    'utf8',
  ),
  'content/languages/fr/sections/welcome.md': '---\ntitle: Bienvenue\n---\n\nQui vient ?\n',
  'content/editions/fr-BE.yaml': 'language: fr-BE\noutputs: [booklet]\n',
};

async function openGarden(files: Files) {
  const root = makeProject({ ...SMALL_GUIDE, ...files });
  const opened = await openProject({
    root,
    builtIn: BUILT_IN,
    trustTemplates: false,
    settings: {},
    creator: 'test',
  });
  if (!opened.value) throw new Error(JSON.stringify(opened.diagnostics));
  return { project: opened.value, told: opened.diagnostics };
}

function isFinished({ code }: { readonly code: string }): boolean {
  return !UNFINISHED.includes(code);
}

async function printBooklet(files: Files, name: string) {
  const { project } = await openGarden(files);
  const edition = await project.resolveEdition(name, {});
  const template = project.templates.find((each) => each.name === 'booklet');
  if (!edition.value || !template) {
    return { told: edition.diagnostics.filter(isFinished), text: '' };
  }
  const request = {
    template: 'booklet',
    variant: 'full',
    profile: 'screen',
    place: edition.value.place,
  } as const;
  const job = { edition: edition.value, template, request, sections: [] };
  const printed = await project.printOutput(job);
  const told = [...edition.diagnostics, ...printed.diagnostics].filter(isFinished);
  if (!printed.value) return { told, text: '' };
  const pdf = await readPdf(printed.value.bytes);
  return { told, text: pdf.pages.map((page) => page.text).join('\n'), pdf };
}

describe('an edition in another language', () => {
  test('takes words, guide and sections from the nearest translation', async () => {
    const { told, text, pdf } = await printBooklet(FRENCH, 'fr-BE');
    expect(told).toEqual([]);
    expect(text).toContain('Bienvenue');
    expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain('Qui vient ?');
    expect(text).not.toContain('Come in');
    expect(pdf?.language).toBe('fr-BE');
  });

  test('prints the base where a translation is missing, and says so on the page and to the user', async () => {
    const { 'content/languages/fr/sections/welcome.md': _, ...rest } = FRENCH;
    const { told, text } = await printBooklet(rest, 'fr-BE');
    expect(told).toMatchObject([
      {
        code: 'edition/untranslated',
        severity: 'warning',
        place: { file: 'content/sections/welcome.md' },
      },
    ]);
    expect(text).toContain('Come in');
    expect(text).toContain('Pas encore traduit');
  });

  test('is stopped by mistakes in its own language only', async () => {
    const bad = {
      ...FRENCH,
      'content/languages/fr/sections/welcome.md': '---\ntitle: Salut\nkind: reading\n---\n\nOui\n',
      'content/languages/fr/sections/nothing.md': '---\ntitle: Rien\n---\n\nRien\n',
    };
    const { told } = await printBooklet(bad, 'fr-BE');
    expect(told.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['yaml/unknown-key', 'parse/translates-nothing']),
    );
    const english = await printBooklet(bad, 'en');
    expect(english.told).toEqual([]);
    expect(english.text).toContain('Come in');
  });

  test('shows the pictures and reads the words that only its translation names', async () => {
    const picture = createCanvas(40, 20).toBuffer('image/png');
    const files = {
      ...FRENCH,
      'content/images/jardin.png': picture,
      'content/images/garden.png': picture,
      'content/sections/welcome.md':
        '---\ntitle: Welcome\nkind: reading\n---\n\nCome in.\n\n::figure[Our garden]{src="images/garden.png" alt="a garden"}\n',
      'content/languages/fr/sections/welcome.md':
        '---\ntitle: Salut\n---\n\n::figure[Le jardin]{src="images/jardin.png" alt="un jardin"}\n',
    };
    const { told, text } = await printBooklet(files, 'fr-BE');
    expect(told).toEqual([]);
    expect(text).toContain('Le jardin');
    const { 'content/images/jardin.png': _, ...without } = files;
    const broken = await printBooklet(without, 'fr-BE');
    expect(broken.told).toMatchObject([
      { code: 'load/missing-file', place: { file: 'content/languages/fr/sections/welcome.md' } },
    ]);
    expect((await printBooklet(without, 'en')).told).toEqual([]);
  });

  test('in another script is a translation, too', async () => {
    const guide = SMALL_GUIDE['content/guide.yaml']
      ?.toString()
      .replace('language: en', 'language: sr');
    const { told } = await printBooklet(
      {
        'content/guide.yaml': guide ?? '',
        'content/editions/latin.yaml': 'language: sr-Latn\noutputs: [booklet]\n',
      },
      'latin',
    );
    expect(told.map(({ code }) => code)).toContain('edition/untranslated');
  });

  test('is not blamed for a base that could not be read', async () => {
    const { told } = await openGarden({ ...FRENCH, 'content/sections/welcome.md': 'No head.\n' });
    expect(told.map(({ code }) => code)).not.toContain('parse/translates-nothing');
    expect(told.some(({ place }) => place?.file === 'content/sections/welcome.md')).toBe(true);
  });

  test.each([
    ['FR-be', 'write it “fr-BE”'],
    ['fr_BE', 'use a hyphen: fr-BE'],
    ['french', 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA'],
  ])('does not lie in a folder that is called %s', async (folder, hint) => {
    const { told } = await openGarden({
      [`content/languages/${folder}/strings.yaml`]: 'page: x\n',
    });
    expect(told).toMatchObject([
      {
        code: 'parse/language-tag',
        place: { file: `content/languages/${folder}` },
        hints: [`rename the folder; ${hint}`],
      },
    ]);
  });

  test('minds the glossary of the nearest language, term by term', async () => {
    const { project } = await openGarden({
      ...FRENCH,
      'content/languages/fr/glossary.yaml':
        '- { base: come, use: venir, not: [vient] }\n- { base: who, use: quiconque, not: [qui] }\n',
      'content/languages/fr-BE/glossary.yaml': '- { base: come, use: vient }\n',
      'content/languages/fr-BE/sections/welcome.md': '---\ntitle: Salut\n---\n\nQui vient ?\n',
    });
    const { diagnostics } = project.resolveEdition('fr-BE', {});
    const inSections = diagnostics.filter(({ place }) => place?.file.endsWith('.md'));
    expect(inSections.map(({ message, place }) => [message, place?.file])).toEqual([
      ['The glossary leaves “Qui” aside.', 'content/languages/fr-BE/sections/welcome.md'],
      ['The glossary leaves “Qui” aside.', 'content/languages/fr/sections/welcome.md'],
      ['The glossary leaves “vient” aside.', 'content/languages/fr/sections/welcome.md'],
    ]);
  });

  test('is not concerned by a glossary of the guide’s own language, which the base minds', async () => {
    const { told } = await openGarden({
      ...FRENCH,
      'content/languages/en/glossary.yaml': '- { base: come, use: enter, not: [come] }\n',
    });
    expect(told).toMatchObject([
      {
        code: 'parse/forbidden-variant',
        place: { file: 'content/sections/welcome.md', line: 6, column: 1 },
      },
    ]);
  });

  test('whose language nobody uses is told of without stopping anything', async () => {
    const { told } = await openGarden({
      'content/languages/fr/sections/nothing.md': '---\ntitle: Rien\n---\n\nRien\n',
      'content/languages/not a tag/strings.yaml': 'page: x\n',
    });
    expect(told.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      expect.arrayContaining(['warning parse/translates-nothing']),
    );
  });
});

test('every built-in edition prints all its outputs, each as if it were alone', async () => {
  const opened = await openProject({
    root: BUILT_IN,
    builtIn: BUILT_IN,
    trustTemplates: false,
    settings: {},
    creator: 'test',
  });
  const project = opened.value;
  if (!project) throw new Error('our own guide is not sound');
  const template = project.templates.find((each) => each.name === 'booklet');
  const pages: Record<string, number> = {};
  for (const { name } of project.editions) {
    const edition = await project.resolveEdition(name, {});
    if (!edition.value || !template) throw new Error(name);
    const request = {
      template: 'booklet',
      variant: 'full',
      profile: 'screen',
      place: edition.value.place,
    } as const;
    const job = { edition: edition.value, template, request, sections: [] };
    const printed = await project.printOutput(job);
    expect([...edition.diagnostics, ...printed.diagnostics].filter(isFinished)).toEqual([]);
    pages[name] = printed.value?.pages ?? 0;
  }
  expect(pages).toEqual({
    'bg-BG': 28,
    'el-GR': 28,
    en: 28,
    'en-example-notebook': 28,
    'es-ES': 28,
    'fr-BE': 28,
    'fr-FR': 28,
    'fr-example-rooms': 28,
    'fr-example-workbook': 28,
    'it-IT': 28,
  });
});
