import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../../src/write/disk.js';
import { openEditionWriter } from '../../../src/write/edition-writer.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

function folderWithOldFiles(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'en/a.pdf'), 'old a');
  writeFileSync(join(folder, 'en/b.pdf'), 'old b');
  return folder;
}

test('shows no file before the edition is whole', () => {
  const folder = temporaryFolder();
  const writer = openEditionWriter(DISK, folder);
  expect(writer.stage('en/a.pdf', bytes('new a'))).toEqual([]);
  expect(readdirSync(join(folder, 'en')).filter((name) => !name.startsWith('.'))).toEqual([]);
  expect(writer.commit()).toEqual([]);
  expect(readdirSync(join(folder, 'en'))).toEqual(['a.pdf']);
  expect(read(folder, 'en/a.pdf')).toBe('new a');
});

test('replaces the files from before and leaves nothing else behind', () => {
  const folder = folderWithOldFiles();
  const writer = openEditionWriter(DISK, folder);
  writer.stage('en/a.pdf', bytes('new a'));
  writer.stage('en/b.pdf', bytes('new b'));
  writer.commit();
  expect(readdirSync(join(folder, 'en'))).toEqual(['a.pdf', 'b.pdf']);
  expect(read(folder, 'en/b.pdf')).toBe('new b');
});

test('keeps the files from before when the edition is given up', () => {
  const folder = folderWithOldFiles();
  const writer = openEditionWriter(DISK, folder);
  writer.stage('en/a.pdf', bytes('new a'));
  writer.discard();
  writer.discard();
  expect(writer.commit()).toEqual([]);
  expect(readdirSync(join(folder, 'en'))).toEqual(['a.pdf', 'b.pdf']);
  expect(read(folder, 'en/a.pdf')).toBe('old a');
});

test('brings every former file back when one of them is open in another program', () => {
  const folder = folderWithOldFiles();
  const disk = refusingDisk('rename', 'EBUSY', { from: 3, to: 3 });
  const writer = openEditionWriter(disk, folder);
  for (const name of ['a', 'new', 'b']) writer.stage(`en/${name}.pdf`, bytes(`new ${name}`));
  const [trouble] = writer.commit();
  expect(trouble).toMatchObject({ code: 'write/in-use', severity: 'error' });
  expect(trouble?.message).toContain('en/b.pdf');
  expect(readdirSync(join(folder, 'en'))).toEqual(['a.pdf', 'b.pdf']);
  expect([read(folder, 'en/a.pdf'), read(folder, 'en/b.pdf')]).toEqual(['old a', 'old b']);
});

test('takes a refused rename of Windows for a file that is open elsewhere', () => {
  const folder = folderWithOldFiles();
  const writer = openEditionWriter(refusingDisk('rename', 'EPERM', { to: 1 }), folder);
  writer.stage('en/a.pdf', bytes('new a'));
  expect(writer.commit()).toMatchObject([{ code: 'write/in-use' }]);
  expect(read(folder, 'en/a.pdf')).toBe('old a');
});

test('replaces and brings back also on a disk that knows no second names', () => {
  const folder = folderWithOldFiles();
  const linkless = refusingDisk('link', 'ENOTSUP');
  const writer = openEditionWriter(linkless, folder);
  writer.stage('en/a.pdf', bytes('new a'));
  expect(writer.commit()).toEqual([]);
  expect(read(folder, 'en/a.pdf')).toBe('new a');
  const { rename } = refusingDisk('rename', 'EBUSY', { from: 4, to: 4 });
  const second = openEditionWriter({ ...linkless, rename }, folder);
  second.stage('en/a.pdf', bytes('newer a'));
  second.stage('en/b.pdf', bytes('newer b'));
  expect(second.commit()).toMatchObject([{ code: 'write/in-use' }]);
  expect([read(folder, 'en/a.pdf'), read(folder, 'en/b.pdf')]).toEqual(['new a', 'old b']);
});

test('says that the disk is full, and leaves no half file', () => {
  const folder = folderWithOldFiles();
  const writer = openEditionWriter(refusingDisk('writeNew', 'ENOSPC', { from: 2 }), folder);
  expect(writer.stage('en/a.pdf', bytes('new a'))).toEqual([]);
  const [trouble] = writer.stage('en/b.pdf', bytes('new b'));
  expect(trouble).toMatchObject({ code: 'write/no-space', severity: 'error' });
  expect(trouble?.hints[0]).toContain('free some space');
  writer.discard();
  expect(readdirSync(join(folder, 'en'))).toEqual(['a.pdf', 'b.pdf']);
});

test('throws on a mistake of its own', () => {
  const broken = {
    ...DISK,
    makeFolder: () => {
      throw new TypeError('a bug');
    },
  };
  const writer = openEditionWriter(broken, temporaryFolder());
  expect(() => writer.stage('en/a.pdf', bytes('a'))).toThrow('a bug');
});

test('gives other answers of a disk with their own name', () => {
  const writer = openEditionWriter(refusingDisk('writeNew', 'EMFILE'), temporaryFolder());
  const [trouble] = writer.stage('en/a.pdf', bytes('a'));
  expect(trouble).toMatchObject({ code: 'write/failed' });
  expect(trouble?.message).toContain('EMFILE');
});
