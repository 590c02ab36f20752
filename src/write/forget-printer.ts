import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { PRINTER_FILE } from '../model/printer.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';

/** Removes what is known of the user's printer; that nothing is known is fine. */
export function forgetPrinter(disk: Disk, folder: string): readonly Diagnostic[] {
  const file = join(folder, PRINTER_FILE);
  try {
    disk.remove(file);
    return [];
  } catch (error) {
    return [{ ...diskTrouble(error, file, 'replace'), hints: [`look at the folder ${folder}`] }];
  }
}
