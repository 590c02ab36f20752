import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../../src/write/disk.js';
import { removePictures } from '../../../src/write/remove-pictures.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const OURS = ['en-booklet-contact.png', 'en-booklet-page-01.png', 'en-booklet-spread-26-27.png'];
const OTHERS = [
  'en-booklet-contact.txt',
  'en-booklet-cover.jpg',
  'en-booklet-letter-page-01.png',
  'en-booklet-notes.png',
  'en-booklet-page-x.png',
  'my-en-booklet-page-01.png',
];

function folderOf(names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), '');
  return folder;
}

test('pictures of pages that are gone go, and nothing else', () => {
  const folder = folderOf([...OURS, ...OTHERS, 'en-booklet-cover.png']);
  const kept = ['en-booklet-cover.png'];
  expect(removePictures(DISK, folder, { name: 'en-booklet', kept })).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual([...OTHERS, ...kept].sort());
});

test('a picture that cannot be removed is named; a folder that is not there is empty', () => {
  const folder = folderOf(OURS);
  const disk = refusingDisk('remove', 'EACCES', { matching: 'spread' });
  const left = removePictures(disk, folder, { name: 'en-booklet', kept: [] });
  expect(left).toMatchObject([{ code: 'write/not-allowed' }]);
  expect(left[0]?.message).toContain('spread-26-27');
  const nowhere = join(folder, 'nowhere');
  expect(removePictures(DISK, nowhere, { name: 'en-booklet', kept: [] })).toEqual([]);
});
