import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuildRecord, OutputRecord } from '../../../src/model/build-record.js';
import { DISK } from '../../../src/write/disk.js';
import { mergeRecords } from '../../../src/write/merge-records.js';
import { readRecord } from '../../../src/write/read-record.js';
import { removeFormer } from '../../../src/write/remove-former.js';
import { writeRecord } from '../../../src/write/write-record.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

function printed(path: string): OutputRecord {
  const edition = path.split('/')[0] ?? '';
  const name = {
    edition,
    template: 'booklet',
    size: 'a5',
    variant: 'full',
    profile: 'screen',
    path,
  } as const;
  const numbers = { pages: 4, bytes: 5, sha256: 'abc', seconds: 0.1 };
  return { ...name, status: 'printed', ...numbers, sections: ['goals'], diagnostics: [] };
}

function recordOf(...outputs: OutputRecord[]): BuildRecord {
  return { tool: { name: 'coop-press', version: '1.0.0' }, versions: { node: '20' }, outputs };
}

const paths = (record: BuildRecord) =>
  record.outputs.map(({ path, status }) => `${path} ${status}`);

test('reads back the record it wrote', () => {
  const folder = temporaryFolder();
  const record = recordOf(printed('en/a.pdf'));
  expect(writeRecord(DISK, folder, record)).toEqual([]);
  expect(readdirSync(folder)).toEqual(['build-record.json']);
  expect(readRecord(DISK, folder)).toEqual({ value: record, diagnostics: [] });
});

test('a first build has no record before it', () => {
  expect(readRecord(DISK, temporaryFolder())).toEqual({ value: undefined, diagnostics: [] });
});

test.each(['{ half', '{"outputs": [{"path": 3}]}', '[]'])(
  'warns of a damaged record: %s',
  (text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'build-record.json'), text);
    const { value, diagnostics } = readRecord(DISK, folder);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'write/record-damaged', severity: 'warning' }]);
  },
);

test('keeps the old record when the new one cannot be written', () => {
  const folder = temporaryFolder();
  writeRecord(DISK, folder, recordOf(printed('en/a.pdf')));
  const before = readFileSync(join(folder, 'build-record.json'), 'utf8');
  const full = refusingDisk('writeNew', 'ENOSPC');
  expect(writeRecord(full, folder, recordOf())).toMatchObject([{ code: 'write/no-space' }]);
  const busy = refusingDisk('rename', 'EBUSY');
  expect(writeRecord(busy, folder, recordOf())).toMatchObject([{ code: 'write/in-use' }]);
  expect(readFileSync(join(folder, 'build-record.json'), 'utf8')).toBe(before);
  expect(readdirSync(folder)).toEqual(['build-record.json']);
});

test('a partial build keeps what it did not look at, sorted by path', () => {
  const former = recordOf(printed('fr/a.pdf'), printed('en/b.pdf'));
  const current = recordOf(printed('en/b.pdf'), printed('en/a.pdf'));
  const merged = mergeRecords({ former, current, isFull: false, isFailed: () => false });
  expect(paths(merged)).toEqual(['en/a.pdf printed', 'en/b.pdf printed', 'fr/a.pdf printed']);
});

test('a full build forgets what is no longer made', () => {
  const former = recordOf(printed('fr/a.pdf'));
  const merged = mergeRecords({
    former,
    current: recordOf(printed('en/a.pdf')),
    isFull: true,
    isFailed: () => false,
  });
  expect(paths(merged)).toEqual(['en/a.pdf printed']);
});

test('a failed edition stays known by all the files it had, marked failed', () => {
  const former = recordOf(printed('fr/a.pdf'), printed('fr/old.pdf'), printed('de/a.pdf'));
  const merged = mergeRecords({
    former,
    current: recordOf(printed('en/a.pdf')),
    isFull: true,
    isFailed: (edition) => edition === 'fr',
  });
  expect(paths(merged)).toEqual(['en/a.pdf printed', 'fr/a.pdf failed', 'fr/old.pdf failed']);
});

test('a first record is the build itself', () => {
  const current = recordOf(printed('en/b.pdf'), printed('en/a.pdf'));
  const merged = mergeRecords({ former: undefined, current, isFull: true, isFailed: () => false });
  expect(paths(merged)).toEqual(['en/a.pdf printed', 'en/b.pdf printed']);
});

function folderWith(...files: string[]): string {
  const folder = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

test('removes only files that the former record names', () => {
  const folder = folderWith('en/a.pdf', 'en/mine.pdf', 'fr/a.pdf');
  const former = recordOf(printed('en/a.pdf'), printed('fr/a.pdf'), printed('fr/gone.pdf'));
  expect(removeFormer(DISK, folder, { former, current: recordOf() })).toEqual([]);
  expect(readdirSync(folder)).toEqual(['en']);
  expect(readdirSync(join(folder, 'en'))).toEqual(['mine.pdf']);
});

test('removes nothing without a former record, and nothing that is still made', () => {
  const folder = folderWith('en/a.pdf');
  const current = recordOf(printed('en/a.pdf'));
  removeFormer(DISK, folder, { former: undefined, current: recordOf() });
  removeFormer(DISK, folder, { former: current, current });
  expect(existsSync(join(folder, 'en/a.pdf'))).toBe(true);
});

test.each([
  '../out.pdf',
  '../../x/out.pdf',
  '/etc/out.pdf',
  'en/../../out.pdf',
  '..\\out.pdf',
  'c:/out.pdf',
  'en/notes.txt',
])('a record that somebody changed does not reach %s', (path) => {
  const asked: string[] = [];
  const disk = { ...DISK, remove: (each: string) => void asked.push(each) };
  removeFormer(disk, '/output', { former: recordOf(printed(path)), current: recordOf() });
  expect(asked).toEqual([]);
});

test('says which former file could not be removed', () => {
  const disk = refusingDisk('remove', 'EBUSY');
  const former = recordOf(printed('en/a.pdf'));
  const diagnostics = removeFormer(disk, temporaryFolder(), { former, current: recordOf() });
  expect(diagnostics).toMatchObject([{ code: 'write/in-use' }]);
});
