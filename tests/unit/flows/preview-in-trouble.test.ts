import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorAt } from '../../../src/diagnostics/diagnostic.js';
import type { PrintJob } from '../../../src/model/project.js';
import { BOTH, inFolder, look, SHORTER, SLIP, sound } from '../../support/look.js';
import { numberedPdf } from '../../support/numbered-pdf.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { companyOf } from '../../support/run-build.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const page = (number: number) => ({ first: number, last: number });

test('an output that fails keeps all former pictures of its edition', async () => {
  const { folder } = await look({});
  const names = inFolder(folder, 'en');
  const read = () => names.map((name) => readFileSync(join(folder, 'preview/en', name), 'base64'));
  const before = read();
  const trouble = errorAt('render/missing-glyph', 'No font has it.');
  const failing = (job: PrintJob) =>
    job.request.template === 'slip'
      ? { value: undefined, diagnostics: [trouble] }
      : sound(job, SHORTER);
  const failed = await look({ folder, project: { print: failing } });
  expect(failed.codes).toEqual(['render/missing-glyph']);
  const damaged = (job: PrintJob) => {
    const { value } = sound(job, SHORTER);
    const bytes = job.request.template === 'slip' ? value.bytes.subarray(0, 300) : value.bytes;
    return { value: { ...value, bytes }, diagnostics: [] };
  };
  const second = await look({ folder, project: { print: damaged } });
  expect(second).toMatchObject({ pictures: [], codes: ['preview/damaged-file'] });
  expect([inFolder(folder, 'en'), read()]).toEqual([names, before]);
});

test('an edition that fails does not stop another one', async () => {
  const editions = { en: { ...BOTH, broken: true }, fr: BOTH };
  const { folder, codes } = await look({ project: { editions }, names: ['en', 'fr'] });
  expect(codes).toEqual(['edition/unknown-organisation']);
  expect(readdirSync(join(folder, 'preview'))).toEqual(['fr']);
});

test('files that cannot be looked at are named all at once, and the sound one is drawn', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'other'));
  mkdirSync(join(folder, 'folder.pdf'));
  writeFileSync(join(folder, 'sound.pdf'), SLIP);
  writeFileSync(join(folder, 'other/Sound.pdf'), SLIP);
  writeFileSync(join(folder, 'words.pdf'), 'Dear Ana');
  writeFileSync(join(folder, 'empty.pdf'), '');
  const { codes, pictures } = await look({
    folder,
    names: ['sound', 'other/Sound', 'folder', 'words', 'empty', 'gone'].map((n) => `${n}.pdf`),
  });
  expect(codes).toEqual([
    'load/unreadable',
    'load/missing-file',
    'preview/same-name',
    'preview/damaged-file',
    'preview/damaged-file',
  ]);
  expect(pictures.map(({ path }) => path)).toEqual(['sound/sound-page-01.png']);
});

test('a file cannot write outside the folder, whatever it is called', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, '...pdf'), SLIP);
  const { pictures } = await look({ folder, names: ['...pdf'] });
  expect(pictures.map(({ path }) => path)).toEqual(['file/file-page-01.png']);
});

test('pages that are not there, and pictures too large, are refused before anything is drawn', async () => {
  const absent = await look({ wish: { pages: [page(9)] } });
  expect(absent.codes).toEqual(['preview/no-such-page', 'preview/no-such-page']);
  expect(absent.diagnostics.map(({ message }) => message)).toEqual([
    '“en/en-booklet.pdf” has no page 9: it has 8 pages.',
    '“en/en-slip.pdf” has no page 9: it has one page.',
  ]);
  const poster = await numberedPdf({ pages: 1, size: [2384, 3370] });
  writeFileSync(join(absent.folder, 'poster.pdf'), poster);
  const { codes } = await look({
    folder: absent.folder,
    names: ['poster.pdf'],
    wish: { resolution: 600 },
  });
  expect(codes).toEqual(['preview/too-large']);
  expect(readdirSync(join(absent.folder, 'preview'))).toEqual([]);
});

test('options that choose outputs mean nothing for a file', async () => {
  const { diagnostics } = await look({ names: ['a.pdf'], choice: { templates: ['booklet'] } });
  expect(diagnostics).toMatchObject([{ code: 'cli/bad-value' }]);
  expect(diagnostics[0]?.message).toMatch(/^--template: /);
});

test('a full disk, a locked folder and an interruption leave what was there', async () => {
  const { folder } = await look({});
  const before = inFolder(folder, 'en');
  const print = (job: PrintJob) => sound(job, SHORTER);
  const full = refusingDisk('writeNew', 'ENOSPC', { matching: 'spread' });
  expect(await look({ folder, project: { print }, disk: full })).toMatchObject({
    pictures: [],
    codes: ['write/no-space'],
  });
  const [first, second] = await Promise.all([look({ folder }), look({ folder })]);
  expect(first.codes).toEqual([]);
  expect(second.codes).toEqual(['write/locked']);
  const controller = new AbortController();
  const company = companyOf(controller);
  const interrupting = {
    ...company,
    progress: (step: Parameters<typeof company.progress>[0]) => {
      if (step.label.endsWith('slip-*.png')) controller.abort();
    },
  };
  const stopped = await look({ folder, project: { print }, company: interrupting });
  expect(stopped.pictures).toEqual([]);
  expect(inFolder(folder, 'en')).toEqual(before);
  expect(readdirSync(join(folder, 'preview'))).toEqual(['en']);
});
