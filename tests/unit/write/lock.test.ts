import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../../src/write/disk.js';
import { lockOutput } from '../../../src/write/lock.js';
import { refusingDisk } from '../../support/refusing-disk.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const LOCK = '.build-lock';

/** The number of a program that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

function lockFile(folder: string, content: unknown): void {
  writeFileSync(join(folder, LOCK), JSON.stringify(content));
}

test('lets one build at a time into a folder', () => {
  const folder = temporaryFolder();
  const first = lockOutput(DISK, folder);
  expect(first.value).toBeDefined();
  const second = lockOutput(DISK, folder);
  expect(second.value).toBeUndefined();
  expect(second.diagnostics).toMatchObject([{ code: 'write/locked', severity: 'error' }]);
  expect(second.diagnostics[0]?.message).toContain(`process ${process.pid} on ${hostname()}`);
  first.value?.release();
  expect(readdirSync(folder)).toEqual([]);
  const third = lockOutput(DISK, folder);
  expect(third.value).toBeDefined();
  first.value?.release();
  expect(existsSync(join(folder, LOCK))).toBe(true);
  third.value?.release();
});

test('makes the folder where there is none', () => {
  const folder = join(temporaryFolder(), 'some/output');
  lockOutput(DISK, folder).value?.release();
  expect(readdirSync(folder)).toEqual([]);
});

test('takes over from a build that died, and clears up after it', () => {
  const folder = temporaryFolder();
  const pid = deadPid();
  mkdirSync(join(folder, 'en'));
  lockFile(folder, { pid, host: hostname() });
  writeFileSync(join(folder, `.coop-press-${pid}-new-build-record.json`), '{');
  writeFileSync(join(folder, `en/.coop-press-${pid}-new-a.pdf`), 'half');
  writeFileSync(join(folder, `en/.coop-press-${pid}-old-b.pdf`), 'former b');
  writeFileSync(join(folder, `en/.coop-press-${pid}-old-c.pdf`), 'former c');
  writeFileSync(join(folder, 'en/c.pdf'), 'c');
  writeFileSync(join(folder, 'en/.notes'), 'mine');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  const lock = lockOutput(DISK, folder);
  expect(lock.diagnostics).toEqual([]);
  lock.value?.release();
  expect(readdirSync(folder)).toEqual(['en', 'notes.txt']);
  expect(readdirSync(join(folder, 'en'))).toEqual(['.notes', 'b.pdf', 'c.pdf']);
});

test('lets one build take over where two see the same dead one', () => {
  const folder = temporaryFolder();
  lockFile(folder, { pid: deadPid(), host: hostname() });
  const others: ReturnType<typeof lockOutput>[] = [];
  const slow = {
    ...DISK,
    read: (path: string) => {
      const seen = DISK.read(path);
      if (others.length === 0) others.push(lockOutput(DISK, folder));
      return seen;
    },
  };
  const late = lockOutput(slow, folder);
  expect(others[0]?.value).toBeDefined();
  expect(late.value).toBeUndefined();
  expect(late.diagnostics).toMatchObject([{ code: 'write/locked' }]);
  expect(readdirSync(folder)).toEqual([LOCK]);
  others[0]?.value?.release();
});

test('names the file that stands in the way where a build died while taking over', () => {
  const folder = temporaryFolder();
  lockFile(folder, { pid: deadPid(), host: hostname() });
  writeFileSync(join(folder, `${LOCK}-turn`), '{}');
  const { value, diagnostics } = lockOutput(DISK, folder);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.hints.join()).toContain(`delete “${join(folder, LOCK)}-turn”`);
});

test('takes over a lock that was left by an earlier program with our number', () => {
  const folder = temporaryFolder();
  lockFile(folder, { pid: process.pid, host: hostname() });
  const lock = lockOutput(DISK, folder);
  expect(lock.value).toBeDefined();
  lock.value?.release();
});

test('respects a build that lives, and one on another computer', () => {
  const folder = temporaryFolder();
  lockFile(folder, { pid: process.ppid, host: hostname() });
  expect(lockOutput(DISK, folder).value).toBeUndefined();
  lockFile(folder, { pid: deadPid(), host: 'elsewhere.example' });
  const { value, diagnostics } = lockOutput(DISK, folder);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.hints.join()).toContain(`delete “${join(folder, LOCK)}”`);
});

test('takes over a lock that cannot be read', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, LOCK), 'half a lo');
  const lock = lockOutput(DISK, folder);
  expect(lock.value).toBeDefined();
  lock.value?.release();
});

test('locks also on a disk that knows no second names', () => {
  const folder = temporaryFolder();
  const disk = refusingDisk('link', 'ENOTSUP');
  const lock = lockOutput(disk, folder);
  expect(lock.value).toBeDefined();
  expect(lockOutput(disk, folder).diagnostics).toMatchObject([{ code: 'write/locked' }]);
  lock.value?.release();
});

test('says that the folder may not be written', () => {
  const { value, diagnostics } = lockOutput(refusingDisk('makeFolder', 'EACCES'), '/somewhere');
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'write/not-allowed' }]);
  const linkless = refusingDisk('link', 'ENOTSUP');
  const { writeNew } = refusingDisk('writeNew', 'ENOSPC', { from: 2 });
  expect(lockOutput({ ...linkless, writeNew }, temporaryFolder()).diagnostics).toMatchObject([
    { code: 'write/no-space' },
  ]);
});

test('says that a file stands where the folder must go', () => {
  const file = join(temporaryFolder(), 'output');
  writeFileSync(file, '');
  expect(lockOutput(DISK, file).diagnostics).toMatchObject([{ code: 'write/not-a-folder' }]);
});
