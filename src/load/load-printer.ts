import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Outcome } from '../model/outcome.js';
import { PRINTER_FILE } from '../model/printer.js';
import type { TextFile } from '../model/sources.js';
import { fileTrouble, isMissing } from './file-trouble.js';
import { readText } from './read-text.js';

const LIMIT = { name: 'printer', bytes: 10_000 };

/** The user's notes about a printer; undefined where there are none. It is the user's own folder: a link in it may lead anywhere. */
export async function loadPrinter(folder: string): Promise<Outcome<TextFile | undefined>> {
  const shown = join(folder, PRINTER_FILE);
  try {
    const file = await realpath(shown);
    return await readText({ root: dirname(file), path: basename(file), shown, limit: LIMIT });
  } catch (error) {
    const diagnostics = isMissing(error) ? [] : [fileTrouble(error, shown)];
    return { value: undefined, diagnostics };
  }
}
