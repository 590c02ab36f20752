import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/**
 * What writing needs of a disk, so that a full or locked one can be played in tests.
 * Everything is synchronous: between two of these calls no interruption can come.
 */
export interface Disk {
  readonly makeFolder: (path: string) => void;
  /** Writes and waits until the bytes are on the disk; fails where the file exists. */
  readonly writeNew: (path: string, bytes: Uint8Array | string) => void;
  readonly read: (path: string) => string;
  readonly list: (folder: string) => readonly string[];
  /** A second name for the same file. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** A missing file is fine. */
  readonly remove: (path: string) => void;
  readonly removeEmptyFolder: (path: string) => void;
}

export const DISK: Disk = {
  makeFolder: (path) => mkdirSync(path, { recursive: true }),
  writeNew,
  read: (path) => readFileSync(path, 'utf8'),
  list: (folder) => readdirSync(folder),
  link: linkSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
  removeEmptyFolder: rmdirSync,
};

function writeNew(path: string, bytes: Uint8Array | string): void {
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
