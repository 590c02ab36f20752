import { readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Outcome } from '../model/outcome.js';
import { fileTrouble } from './file-trouble.js';

export interface NamedFile {
  /** As somebody would type it who stands in the working directory. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** A file that somebody named on the command line: it may lie anywhere. */
export async function readNamedFile(
  cwd: string,
  name: string,
): Promise<Outcome<NamedFile | undefined>> {
  const path = resolve(cwd, name);
  const way = relative(cwd, path);
  const shown = (way.startsWith('..') ? path : way).split(sep).join('/');
  try {
    return { value: { shown, bytes: await readFile(path) }, diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: [fileTrouble(error, shown)] };
  }
}
