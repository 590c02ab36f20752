import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type BadRun,
  BOOKLET,
  buildAgain,
  buildBad,
  expectWhole,
  WELCOME,
  welcome,
} from '../support/bad-project.js';
import { SMALL_GUIDE } from '../support/make-project.js';

const FR = 'content/editions/fr.yaml';
const FR_BOOKLET = 'fr/fr-booklet.pdf';
const FRENCH = { [FR]: 'language: en\norganisation: scop\noutputs: [booklet]\n' };
const BRAND = 'content/organisations/scop/brand.yaml';
const NAMED = { [BRAND]: 'lockup: { name: SCOP }\n' };

const statesOf = ({ record }: BadRun) => record?.outputs.map(({ path, status }) => [path, status]);
const codesOf = ({ diagnostics }: BadRun) => diagnostics.map(({ code }) => code);

function save({ folder }: BadRun, path: string, text: string | Uint8Array): void {
  writeFileSync(join(folder, path), text);
}

test('ten mistakes in one run are ten diagnostics', async () => {
  const guide = String(SMALL_GUIDE['content/guide.yaml']);
  const text = [
    ':::quesion\nWhy?\n:::',
    '<b>Bold</b>',
    '[x](javascript:x)',
    '![A bed](images/bed.png)',
    'An :icon[hous] and :see[nowhere].',
    '::lines{cuont=3}',
  ];
  const run = await buildBad({
    'content/guide.yaml': guide.replace('[welcome]', '[welcome, wellcome]'),
    'content/editions/en.yaml': 'language: en\noutputs: [booklett]\n',
    ...welcome(text.join('\n\n'), 'title: Welcome\nkind: reading\nminutes: ten'),
  });
  expect(codesOf(run)).toEqual([
    'compose/unknown-template',
    'compose/unknown-section',
    'yaml/wrong-value',
    'parse/unknown-directive',
    'parse/raw-html',
    'parse/link-scheme',
    'load/missing-file',
    'compose/unknown-icon',
    'compose/unknown-anchor',
    'parse/unknown-option',
  ]);
  for (const { place, excerpt, hints } of run.diagnostics) {
    expect([place?.line, place?.column, excerpt, hints[0]]).not.toContain(undefined);
  }
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('mistakes in the guide do not hide those of editions, organisations and pictures', async () => {
  const run = await buildBad({
    'content/guide.yaml': 'titel: A garden\n',
    [FR]: 'langauge: en\noutputs: [booklet]\n',
    [BRAND]: 'inks: { dark: blue }\n',
    ...welcome('![A bed](images/bed.png)'),
  });
  const files = run.diagnostics.map(({ place }) => place?.file);
  expect([...new Set(files)]).toEqual([FR, 'content/guide.yaml', BRAND, WELCOME]);
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('sound editions are written where others are not', async () => {
  const run = await buildBad({
    [FR]: 'langauge: en\noutputs: [booklet]\n',
    'content/editions/it.yaml': 'language: en\norganisation: nobody\noutputs: [booklet]\n',
    'content/editions/de.yaml': 'language: en\noutputs: [booklett]\n',
    'content/editions/es.yaml': 'language: en\noutputs: [booklet, booklet]\n',
    'content/editions/nl.yaml': 'language: en\noutputs: [{ template: booklet, size: a4 }]\n',
    'content/editions/pt.yaml': Uint8Array.from([0xff]),
  });
  const files = run.diagnostics.map(({ place }) => place?.file?.slice('content/editions/'.length));
  expect([...new Set(files)]).toEqual([
    'de.yaml',
    'es.yaml',
    'fr.yaml',
    'it.yaml',
    'nl.yaml',
    'pt.yaml',
  ]);
  expect([run.exitCode, run.written]).toEqual([1, [BOOKLET]]);
  expectWhole(run);
});

test.each([
  ['a mistake in its file', FR, 'langauge: en\noutputs: [booklet]\n', 'yaml/unknown-key'],
  ['a file that cannot be read', FR, Uint8Array.from([0xff]), 'load/not-utf8'],
  [
    'a template that there is not',
    FR,
    'language: en\noutputs: [booklett]\n',
    'compose/unknown-template',
  ],
  ['a mistake in its brand', BRAND, 'inks: { dark: blue }\n', 'yaml/wrong-value'],
  ['a brand that cannot be read', BRAND, Uint8Array.from([0xff]), 'load/not-utf8'],
  [
    'a logo that is not there',
    BRAND,
    'logos: [{ label: Ours, image: l.png }]\n',
    'load/missing-file',
  ],
])(
  'an edition that fails for %s keeps its old files, and the others go on',
  async (_, path, text, code) => {
    const first = await buildBad({ ...FRENCH, ...NAMED });
    expect(first.diagnostics).toEqual([]);
    const old = expectWhole(first, FR_BOOKLET);
    save(first, path, text);
    save(first, WELCOME, '---\ntitle: Come\nkind: reading\n---\n\nIn.\n');
    const run = await buildAgain(first.folder);
    expect(codesOf(run)).toContain(code);
    expect(run.exitCode).toBe(1);
    expect(run.written).toEqual([BOOKLET, FR_BOOKLET]);
    expect(expectWhole(run, FR_BOOKLET)).toEqual(old);
    expect(statesOf(run)).toEqual([
      [BOOKLET, 'printed'],
      [FR_BOOKLET, 'failed'],
    ]);
  },
);

test('a mistake that concerns every edition keeps all old files', async () => {
  const first = await buildBad({ ...FRENCH, ...NAMED });
  const old = [BOOKLET, FR_BOOKLET].map((path) => expectWhole(first, path));
  for (const [path, text] of [
    [WELCOME, '---\ntitle: Welcome\nkind: reading\n---\n\n<b>In</b>\n'],
    ['content/guide.yaml', 'titel: A garden\n'],
  ] as const) {
    save(first, path, text);
    const run = await buildAgain(first.folder);
    expect(run.written).toEqual([BOOKLET, FR_BOOKLET]);
    expect([BOOKLET, FR_BOOKLET].map((each) => expectWhole(run, each))).toEqual(old);
    expect(statesOf(run)?.map(([, status]) => status)).toEqual(['failed', 'failed']);
  }
});

test('the files of an organisation that no edition names are worth a word and stop nothing', async () => {
  const run = await buildBad({ [BRAND]: 'inks: { dark: blue }\n' });
  expect(run.diagnostics).toMatchObject([{ code: 'yaml/wrong-value', severity: 'warning' }]);
  expect([run.exitCode, run.written]).toEqual([0, [BOOKLET]]);
});

test('an edition of which one output fails is not written at all', async () => {
  const long = `${'One more line of the story. '.repeat(300)}`;
  const run = await buildBad({
    ...welcome(long, 'title: Welcome\nkind: worksheet\nfit: page'),
    'content/editions/en.yaml': 'language: en\noutputs: [booklet, handout]\n',
  });
  expect(codesOf(run)).toContain('render/too-long');
  expect([run.exitCode, run.written]).toEqual([1, []]);
  expect(readFileSync(join(run.folder, 'output/build-record.json'), 'utf8')).toContain('"failed"');
});
