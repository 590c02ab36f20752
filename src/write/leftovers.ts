import { join } from 'node:path';
import type { Disk } from './disk.js';
import { leftoverOf } from './temporary-name.js';

/** Clears up after builds that died; call it with the lock held, when nobody else can be writing. */
export function clearLeftovers(disk: Disk, folder: string): void {
  clearFolder(disk, folder);
  const editions = namesIn(disk, folder).filter((name) => !name.startsWith('.'));
  for (const name of editions) clearFolder(disk, join(folder, name));
}

/** New files that never got their name go; a former one whose place is empty comes back. */
function clearFolder(disk: Disk, folder: string): void {
  const names = namesIn(disk, folder);
  for (const name of names) {
    const leftover = leftoverOf(name);
    if (!leftover) continue;
    if (leftover.what === 'new' || names.includes(leftover.target)) disk.remove(join(folder, name));
    else disk.rename(join(folder, name), join(folder, leftover.target));
  }
}

function namesIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk.list(folder);
  } catch {
    return [];
  }
}
