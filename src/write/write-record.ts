import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type BuildRecord, RECORD_NAME } from '../model/build-record.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';
import { temporaryName } from './temporary-name.js';

/** Written last, so that it never promises a file that is not there. */
export function writeRecord(
  disk: Disk,
  folder: string,
  record: BuildRecord,
): readonly Diagnostic[] {
  const path = join(folder, RECORD_NAME);
  const temporary = temporaryName(path, 'new');
  try {
    disk.remove(temporary);
    disk.writeNew(temporary, `${JSON.stringify(record, undefined, 2)}\n`);
    disk.rename(temporary, path);
    return [];
  } catch (error) {
    const trouble = diskTrouble(error, RECORD_NAME, 'replace');
    disk.remove(temporary);
    return [trouble];
  }
}
