import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fakePipeline, printed, requestOf } from '../../support/fake-pipeline.js';
import { read, statesIn } from '../../support/read-record.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { companyOf, runBuild } from '../../support/run-build.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const booklet = requestOf('booklet');
const slip = requestOf('slip');
const TWO = { en: { outputs: [booklet, slip] }, fr: { outputs: [booklet] } };

test('an interruption leaves no half file, no lock and the files from before', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  const before = readFileSync(join(folder, 'build-record.json'), 'utf8');
  const controller = new AbortController();
  let namesWhenInterrupted: string[] = [];
  const pipeline = fakePipeline({
    editions: TWO,
    print: (job) => {
      if (job.request.template === 'slip') {
        controller.abort();
        namesWhenInterrupted = [...readdirSync(folder), ...readdirSync(join(folder, 'en'))];
      }
      return printed(job);
    },
  });
  const { outputs } = await runBuild(folder, pipeline, { company: companyOf(controller) });
  expect(outputs).toEqual([]);
  expect(namesWhenInterrupted.filter((name) => name.startsWith('.'))).toEqual([]);
  expect(readdirSync(folder)).toEqual(['build-record.json', 'en', 'fr']);
  expect(readdirSync(join(folder, 'en'))).toEqual(['en-booklet.pdf', 'en-slip.pdf']);
  expect(readFileSync(join(folder, 'build-record.json'), 'utf8')).toBe(before);
});

test('two builds at once: the second is told so and touches nothing', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({ editions: TWO });
  const [first, second] = await Promise.all([
    runBuild(folder, pipeline),
    runBuild(folder, pipeline),
  ]);
  expect(first.diagnostics).toEqual([]);
  expect(second).toMatchObject({ outputs: [], diagnostics: [{ code: 'write/locked' }] });
  expect(readdirSync(folder)).toEqual(['build-record.json', 'en', 'fr']);
});

test('a full disk and a file that is open elsewhere fail the edition, not the run', async () => {
  const folder = temporaryFolder();
  const pipeline = fakePipeline({ editions: TWO });
  const full = refusingDisk('writeNew', 'ENOSPC', { matching: 'en-slip' });
  const { diagnostics } = await runBuild(folder, pipeline, { disk: full });
  expect(diagnostics).toMatchObject([{ code: 'write/no-space' }]);
  expect(readdirSync(join(folder, 'en'))).toEqual([]);
  expect(readdirSync(join(folder, 'fr'))).toEqual(['fr-booklet.pdf']);
  const busy = refusingDisk('rename', 'EBUSY', { matching: 'fr-booklet' });
  const second = await runBuild(folder, pipeline, { disk: busy });
  expect(second.diagnostics).toMatchObject([{ code: 'write/in-use' }]);
  expect(statesIn(folder)).toEqual([
    'en/en-booklet.pdf printed',
    'en/en-slip.pdf printed',
    'fr/fr-booklet.pdf failed',
  ]);
});

test('the record stays as it is when a former file cannot be removed', async () => {
  const folder = temporaryFolder();
  await runBuild(folder, fakePipeline({ editions: TWO }));
  const before = read(folder, 'build-record.json');
  const disk = refusingDisk('remove', 'EBUSY', { matching: 'fr/fr-booklet.pdf' });
  const { diagnostics } = await runBuild(folder, fakePipeline({ editions: { en: TWO.en } }), {
    disk,
  });
  expect(diagnostics).toMatchObject([{ code: 'write/in-use' }]);
  expect(read(folder, 'build-record.json')).toBe(before);
});
