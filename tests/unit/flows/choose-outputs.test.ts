import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { errorAt } from '../../../src/diagnostics/diagnostic.js';
import { fakePipeline, requestOf, templateOf } from '../../support/fake-pipeline.js';
import { runBuild } from '../../support/run-build.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const booklet = requestOf('booklet');
const slip = requestOf('slip');
const TWO = { en: { outputs: [booklet, slip] }, fr: { outputs: [booklet] } };

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('drafts are printed only when they are named', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({ editions: { en: TWO.en, de: { outputs: [slip], draft: true } } });
  await runBuild(folder, pipeline);
  expect(existsSync(join(folder, 'de'))).toBe(false);
  await runBuild(folder, pipeline, { choice: { editions: ['de'] } });
  expect(existsSync(join(folder, 'de/de-slip.pdf'))).toBe(true);
});

test('names on the command line that do not exist stop everything', async () => {
  const pipeline = fakePipeline({ editions: TWO });
  const choice = { editions: ['enn'], templates: ['bookelt'], sections: ['goal'] };
  const unknown = await runBuild(temporaryFolder(), pipeline, { choice });
  expect(unknown.outputs).toEqual([]);
  expect(unknown.diagnostics.map(({ code, hints }) => `${code} ${hints[0]}`)).toEqual([
    'settings/unknown-edition the nearest name is “en”',
    'cli/bad-value the nearest name is “booklet”',
    'cli/bad-value the nearest name is “goals”',
  ]);
});

test('options that leave nothing to print are a mistake', async () => {
  const pipeline = fakePipeline({ editions: TWO });
  const choice = { variants: ['ink-saving'] as const };
  const { diagnostics } = await runBuild(temporaryFolder(), pipeline, { choice });
  expect(diagnostics).toMatchObject([{ code: 'cli/nothing-matches' }]);
});

test('a named template is printed even where the edition does not list it', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({ editions: { fr: { outputs: [slip] } } });
  const choice = { templates: ['booklet'], sizes: ['a4'], variants: ['ink-saving'] } as const;
  await runBuild(folder, pipeline, { choice });
  expect(read(folder, 'fr/fr-booklet-a4-ink-saving.pdf')).toBe('fr booklet ink-saving ');
});

test('an edition cannot ask for unknown templates or papers', async () => {
  const outputs = [requestOf('poster'), requestOf('slip', { size: 'a6' })];
  const pipeline = fakePipeline({ editions: { en: { outputs } } });
  const { diagnostics } = await runBuild(temporaryFolder(), pipeline);
  expect(diagnostics.map(({ code, hints }) => `${code} ${hints[0]}`)).toEqual([
    'compose/unknown-template known names: booklet, slip',
    'compose/unknown-size its papers: a4',
  ]);
});

test('a template that was not run says how to trust it', async () => {
  const editions = { en: { outputs: [requestOf('poster')] } };
  const pipeline = fakePipeline({ editions, untrusted: ['poster'] });
  const { diagnostics } = await runBuild(temporaryFolder(), pipeline);
  expect(diagnostics).toMatchObject([{ code: 'load/untrusted-template' }]);
  expect(diagnostics[0]?.hints.join()).toContain('--trust-templates');
});

test('a template that does not run fails the editions that want it, and no other', async () => {
  const shared = [errorAt('load/template-syntax', 'Expected “;”.')];
  const editions = { en: { outputs: [requestOf('poster'), slip] }, fr: { outputs: [slip] } };
  const pipeline = fakePipeline({ editions, broken: ['poster'], shared });
  const { outputs, diagnostics } = await runBuild(temporaryFolder(), pipeline);
  expect(diagnostics).toMatchObject([
    { code: 'load/template-syntax' },
    { code: 'load/bad-template', place: { file: 'content/editions/x.yaml' } },
  ]);
  expect(outputs.map(({ path, status }) => `${path} ${status}`)).toEqual([
    'en/en-slip.pdf failed',
    'fr/fr-slip.pdf printed',
  ]);
});

test('leaves outputs out that have no place for the picked sections', async () => {
  const folder = temporaryFolder();
  const templates = [
    templateOf('booklet'),
    { ...templateOf('slip'), kinds: ['worksheet'] as const },
  ];
  const pipeline = fakePipeline({ editions: { en: TWO.en }, templates });
  const { outputs } = await runBuild(folder, pipeline, { choice: { sections: ['goals'] } });
  expect(outputs.map((output) => output.path)).toEqual(['en/en-booklet-goals.pdf']);
});

test('picks sections', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({
    editions: TWO,
    templates: [templateOf('booklet'), templateOf('slip')],
  });
  await runBuild(folder, pipeline, { choice: { sections: ['market', 'goals'] } });
  expect(read(folder, 'en/en-slip-goals+market.pdf')).toBe('en slip full market,goals');
});

describe('room for holes', () => {
  const templates = [
    { ...templateOf('booklet', ['a5']), product: 'folded' as const },
    { ...templateOf('handout', ['a4', 'letter']), holes: true },
    templateOf('slip'),
  ];
  const en = {
    outputs: [
      requestOf('handout'),
      requestOf('handout', { holes: 'auto' }),
      requestOf('handout', { size: 'letter', holes: 'auto' }),
    ],
  };
  const pathsAndHoles = ({ outputs }: Awaited<ReturnType<typeof runBuild>>) =>
    outputs.map((output) => [output.path, output.holes]);

  test('is kept where an edition asks for it, beside the same output without', async () => {
    const built = await runBuild(temporaryFolder(), fakePipeline({ editions: { en }, templates }));
    expect(pathsAndHoles(built)).toEqual([
      ['en/en-handout.pdf', undefined],
      ['en/en-handout-holes.pdf', 'iso-838'],
      ['en/en-handout-letter-holes.pdf', 'us-3'],
    ]);
  });

  test('is kept in all that is printed where a run asks for it, each output once', async () => {
    const pipeline = fakePipeline({ editions: { en }, templates });
    const choice = { templates: ['handout'], holes: 'us-3' } as const;
    const built = await runBuild(temporaryFolder(), pipeline, { choice });
    expect(pathsAndHoles(built)).toEqual([
      ['en/en-handout-holes-us-3.pdf', 'us-3'],
      ['en/en-handout-letter-holes.pdf', 'us-3'],
    ]);
  });

  test('goes along to the office, with or without', async () => {
    const pipeline = fakePipeline({ editions: { en }, templates });
    const office = { templates: ['handout'], profiles: ['office'] } as const;
    const built = await runBuild(temporaryFolder(), pipeline, { choice: office });
    expect(pathsAndHoles(built)).toEqual(
      expect.arrayContaining([
        ['en/en-handout-office.pdf', undefined],
        ['en/en-handout-holes-office.pdf', 'iso-838'],
        ['en/en-handout-letter-holes-office.pdf', 'us-3'],
      ]),
    );
    const both = {
      ...office,
      profiles: ['screen', 'office'],
      sizes: ['a4'],
      holes: 'us-3',
    } as const;
    const punched = await runBuild(temporaryFolder(), pipeline, { choice: both });
    expect(pathsAndHoles(punched)).toEqual(
      expect.arrayContaining([
        ['en/en-handout-holes-us-3.pdf', 'us-3'],
        ['en/en-handout-holes-us-3-office.pdf', 'us-3'],
      ]),
    );
  });

  test('is refused by what is folded or has none, with a way out', async () => {
    const outputs = [requestOf('booklet', { holes: 'auto' }), requestOf('slip', { holes: 'auto' })];
    const pipeline = fakePipeline({ editions: { en: { outputs } }, templates });
    const { diagnostics } = await runBuild(temporaryFolder(), pipeline);
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'compose/no-room-for-holes The template “booklet” keeps no room for holes: it is folded and stitched.',
      'compose/no-room-for-holes The template “slip” keeps no room for holes: its pages have none to spare.',
    ]);
    expect(diagnostics[0]?.hints).toEqual([
      'leave “holes” out',
      'or ask for one of these with --template: handout',
    ]);
  });
});
