import { dirname, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { BuildRecord } from '../model/build-record.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';

/** Removes the files that the former record names and the new one no longer does; never another. */
export function removeFormer(
  disk: Disk,
  folder: string,
  records: { readonly former: BuildRecord | undefined; readonly current: BuildRecord },
): readonly Diagnostic[] {
  const current = new Set(records.current.outputs.map((output) => output.path));
  const gone = (records.former?.outputs ?? [])
    .map((output) => output.path)
    .filter((path) => !current.has(path) && isOutputPath(path));
  return gone.flatMap((path) => removeOutput(disk, folder, path));
}

/** A record is a file that anybody can edit: it must not reach out of the output folder. */
function isOutputPath(path: string): boolean {
  return /^[^/\\]+\/[^/\\]+\.pdf$/.test(path) && !path.startsWith('..') && !path.includes(':');
}

function removeOutput(disk: Disk, folder: string, path: string): readonly Diagnostic[] {
  try {
    disk.remove(join(folder, path));
  } catch (error) {
    return [diskTrouble(error, path, 'replace')];
  }
  removeIfEmpty(disk, dirname(join(folder, path)));
  return [];
}

function removeIfEmpty(disk: Disk, folder: string): void {
  try {
    disk.removeEmptyFolder(folder);
  } catch {
    // Something else lives there: it stays.
  }
}
