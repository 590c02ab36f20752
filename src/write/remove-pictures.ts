import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';

const PICTURE = /^-(contact|cover|page-\d+|spread-\d+-\d+)\.png$/;

/** Removes what an earlier run drew of the same file and this one did not, as pages that are gone; never another file. */
export function removePictures(
  disk: Disk,
  folder: string,
  { name, kept }: { readonly name: string; readonly kept: readonly string[] },
): readonly Diagnostic[] {
  const gone = namesIn(disk, folder).filter(
    (file) => file.startsWith(name) && PICTURE.test(file.slice(name.length)),
  );
  return gone
    .filter((file) => !kept.includes(file))
    .flatMap((file) => removeOne(disk, join(folder, file)));
}

function namesIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}

function removeOne(disk: Disk, path: string): readonly Diagnostic[] {
  try {
    disk.remove(path);
    return [];
  } catch (error) {
    return [diskTrouble(error, path, 'replace')];
  }
}
