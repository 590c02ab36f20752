import { dirname, join } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { CopiedFile } from '../model/new-files.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';

/** Writes files that are not there yet: all of them, or none where one is there already or the disk refuses. */
export function writeNewFiles(
  root: string,
  files: readonly CopiedFile[],
  disk: Disk,
): readonly Diagnostic[] {
  const written: string[] = [];
  for (const { path, content } of files) {
    const whole = join(root, path);
    try {
      disk.makeFolder(dirname(whole));
      disk.writeNew(whole, content);
      written.push(whole);
    } catch (error) {
      for (const each of written) disk.remove(each);
      return [isThere(error) ? alreadyThere(path) : diskTrouble(error, path, 'write')];
    }
  }
  return [];
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

function alreadyThere(path: string): Diagnostic {
  return errorAt('write/already-there', `“${path}” is there already; nothing was written.`, {
    place: { file: path },
    hints: ['choose another name, or remove the file first'],
  });
}
