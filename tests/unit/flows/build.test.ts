import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorAt, warningAt } from '../../../src/diagnostics/diagnostic.js';
import { fakePipeline, requestOf } from '../../support/fake-pipeline.js';
import { read, recordIn, statesIn } from '../../support/read-record.js';
import { companyOf, runBuild } from '../../support/run-build.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const booklet = requestOf('booklet');
const slip = requestOf('slip');
const TWO = { en: { outputs: [booklet, slip] }, fr: { outputs: [booklet] } };

test('prints every edition and writes down what it printed', async () => {
  const folder = temporaryFolder();
  const { outputs, diagnostics } = await runBuild(folder, fakePipeline({ editions: TWO }));
  expect(diagnostics).toEqual([]);
  expect(outputs.map((output) => output.path)).toEqual([
    'en/en-booklet.pdf',
    'en/en-slip.pdf',
    'fr/fr-booklet.pdf',
  ]);
  expect(read(folder, 'en/en-slip.pdf')).toBe('en slip full ');
  expect(readdirSync(folder)).toEqual(['build-record.json', 'en', 'fr']);
  const record = recordIn(folder);
  expect(record.tool).toEqual({ name: 'coop-press', version: '9.9.9' });
  expect(record.versions).toEqual({ node: '20' });
  expect(record.outputs[1]).toEqual({
    edition: 'en',
    template: 'slip',
    size: 'a4',
    variant: 'full',
    profile: 'screen',
    path: 'en/en-slip.pdf',
    status: 'printed',
    pages: 4,
    bytes: 13,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    seconds: 0.25,
    sections: ['goals'],
    diagnostics: [],
  });
});

test('tells the steps with counts and times', async () => {
  const company = companyOf();
  await runBuild(temporaryFolder(), fakePipeline({ editions: TWO }), { company });
  expect(company.steps).toHaveLength(6);
  expect(company.steps[2]).toEqual({ count: 2, of: 3, label: 'en/en-slip.pdf' });
  expect(company.steps[3]).toMatchObject({ count: 2, seconds: 0.25, outcome: '4 pages' });
});

test('a failed edition keeps its old files, is marked failed, and does not stop the others', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  const trouble = errorAt('render/missing-glyph', 'No font has it.');
  const pipeline = fakePipeline({
    editions: TWO,
    print: (job) => {
      if (job.request.template === 'slip') return { value: undefined, diagnostics: [trouble] };
      const value = { bytes: new TextEncoder().encode('new'), pages: 1, sections: [] };
      return { value, diagnostics: [] };
    },
  });
  const { diagnostics } = await runBuild(folder, pipeline);
  expect(diagnostics).toEqual([trouble]);
  expect(read(folder, 'en/en-booklet.pdf')).toBe('en booklet full ');
  expect(read(folder, 'fr/fr-booklet.pdf')).toBe('new');
  expect(statesIn(folder)).toEqual([
    'en/en-booklet.pdf failed',
    'en/en-slip.pdf failed',
    'fr/fr-booklet.pdf printed',
  ]);
  expect(recordIn(folder).outputs[1]?.diagnostics).toEqual([trouble]);
  expect(readdirSync(join(folder, 'en'))).toEqual(['en-booklet.pdf', 'en-slip.pdf']);
});

test('goes through all outputs of an edition to find all problems', async () => {
  const pipeline = fakePipeline({
    editions: { en: TWO.en },
    print: ({ request }) => ({
      value: undefined,
      diagnostics: [errorAt('render/missing-glyph', request.template)],
    }),
  });
  const { diagnostics } = await runBuild(temporaryFolder(), pipeline);
  expect(diagnostics.map((each) => each.message)).toEqual(['booklet', 'slip']);
});

test('an edition that cannot be understood keeps the files it had', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  const broken = { ...TWO, en: { outputs: [], broken: true } };
  const { diagnostics } = await runBuild(folder, fakePipeline({ editions: broken }));
  expect(diagnostics).toMatchObject([{ message: 'en is broken.' }]);
  expect(existsSync(join(folder, 'en/en-slip.pdf'))).toBe(true);
  expect(statesIn(folder)).toEqual([
    'en/en-booklet.pdf failed',
    'en/en-slip.pdf failed',
    'fr/fr-booklet.pdf printed',
  ]);
});

test('trouble in what all editions share fails all of them', async () => {
  const shared = [
    errorAt('load/not-utf8', 'Not UTF-8.', { place: { file: 'content/guide.yaml' } }),
  ];
  const { outputs, diagnostics } = await runBuild(
    temporaryFolder(),
    fakePipeline({ editions: TWO, shared }),
  );
  expect(outputs.map((output) => output.status)).toEqual(['failed', 'failed', 'failed']);
  expect(diagnostics).toEqual(shared);
});

test('a warning of what all editions share is told once, and prints go on', async () => {
  const shared = [warningAt('load/not-utf8', 'Hm.')];
  const { outputs, diagnostics } = await runBuild(
    temporaryFolder(),
    fakePipeline({ editions: TWO, shared }),
  );
  expect(outputs.map((output) => output.status)).toEqual(['printed', 'printed', 'printed']);
  expect(diagnostics).toEqual(shared);
});

test('a project that cannot be opened prints nothing and marks all that was asked for as failed', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({ editions: TWO });
  await runBuild(folder, pipeline);
  const trouble = errorAt('load/not-utf8', 'Not UTF-8.');
  const closed = async () => ({ value: undefined, diagnostics: [trouble] });
  const { outputs, diagnostics } = await runBuild(folder, closed);
  expect(outputs).toEqual([]);
  expect(diagnostics).toEqual([trouble]);
  expect(existsSync(join(folder, 'en/en-slip.pdf'))).toBe(true);
  expect(new Set(recordIn(folder).outputs.map((output) => output.status))).toEqual(
    new Set(['failed']),
  );
  await runBuild(folder, pipeline);
  await runBuild(folder, closed, { choice: { editions: ['fr'] } });
  expect(statesIn(folder)).toEqual([
    'en/en-booklet.pdf printed',
    'en/en-slip.pdf printed',
    'fr/fr-booklet.pdf failed',
  ]);
});

test('a partial build leaves the rest as it was and merges the record', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  const changed = fakePipeline({ editions: { ...TWO, fr: { outputs: [slip] } } });
  await runBuild(folder, changed, { choice: { editions: ['fr'] } });
  expect(statesIn(folder)).toEqual([
    'en/en-booklet.pdf printed',
    'en/en-slip.pdf printed',
    'fr/fr-booklet.pdf printed',
    'fr/fr-slip.pdf printed',
  ]);
  expect(existsSync(join(folder, 'fr/fr-booklet.pdf'))).toBe(true);
});

test('a full build removes only files that the former record names', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  writeFileSync(join(folder, 'en/mine.pdf'), 'mine');
  mkdirSync(join(folder, 'de'));
  writeFileSync(join(folder, 'de/de-booklet.pdf'), 'mine too');
  await runBuild(folder, fakePipeline({ editions: { en: { outputs: [booklet] } } }));
  expect(readdirSync(folder)).toEqual(['build-record.json', 'de', 'en']);
  expect(readdirSync(join(folder, 'en'))).toEqual(['en-booklet.pdf', 'mine.pdf']);
  expect(statesIn(folder)).toEqual(['en/en-booklet.pdf printed']);
});

test('two outputs with one name fail their edition and no other', async () => {
  const editions = { ...TWO, de: { outputs: [booklet, booklet] } };
  const { outputs } = await runBuild(temporaryFolder(), fakePipeline({ editions }));
  const states = outputs.map(({ edition, status }) => `${edition} ${status}`);
  expect([...new Set(states)]).toEqual(['en printed', 'fr printed', 'de failed']);
});

test('two outputs with one name are an error before anything is drawn', async () => {
  const company = companyOf();
  const twice = { en: { outputs: [booklet, requestOf('booklet', { size: 'a5' })] } };
  const pipeline = fakePipeline({ editions: twice });
  const { outputs, diagnostics } = await runBuild(temporaryFolder(), pipeline, { company });
  expect(diagnostics).toMatchObject([{ code: 'write/same-name' }]);
  expect(outputs.map((output) => output.status)).toEqual(['failed', 'failed']);
  expect(company.steps).toEqual([]);
});
