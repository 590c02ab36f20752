import { readFile, stat } from 'node:fs/promises';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { fileTrouble } from './file-trouble.js';

/** Reads a file that a reader has named, wherever it lies; `shown` is how they named it. */
export async function loadFile(
  path: string,
  shown: string,
): Promise<Outcome<Uint8Array | undefined>> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return failed(folder(shown));
    // A pipe or a device may have no end.
    if (!stats.isFile()) return failed(noFile(shown));
    return { value: await readFile(path), diagnostics: [] };
  } catch (error) {
    return failed(fileTrouble(error, shown));
  }
}

function folder(shown: string): Diagnostic {
  return errorAt('load/unreadable', `“${shown}” is a folder, not a file.`, {
    place: { file: shown },
    hints: ['name the file in it'],
  });
}

function noFile(shown: string): Diagnostic {
  return errorAt('load/unreadable', `“${shown}” is no file that can be read to its end.`, {
    place: { file: shown },
    hints: ['save it as a file first'],
  });
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}
