import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { fileTrouble, isMissing } from './file-trouble.js';

/** A file or folder by the name a reader knows (NFC, without ending) and the path that the disk knows. */
export interface Entry {
  readonly name: string;
  /** Relative to the root, forward slashes. */
  readonly path: string;
  /** The same in NFC. */
  readonly shown: string;
}

interface FolderRequest {
  readonly root: string;
  readonly folder: string;
  /** What its files end in; folders are listed if it is left out. */
  readonly endings?: RegExp;
}

/** What lies in a folder, in an order that no machine's language changes; hidden files are left out, a missing folder is empty. */
export async function listFolder(request: FolderRequest): Promise<Outcome<readonly Entry[]>> {
  const { root, folder, endings } = request;
  try {
    const found = await readdir(join(root, folder), { withFileTypes: true });
    const wanted = found
      .filter((each) => !each.name.startsWith('.'))
      .filter((each) => (endings ? endings.test(each.name) : each.isDirectory()))
      .map(({ name }) => entryOf(folder, name, endings));
    const entries = wanted.sort((one, other) => (one.shown < other.shown ? -1 : 1));
    return { value: entries, diagnostics: sameNames(entries) };
  } catch (error) {
    if (isMissing(error)) return { value: [], diagnostics: [] };
    return { value: [], diagnostics: [fileTrouble(error, folder)] };
  }
}

function entryOf(folder: string, file: string, endings: RegExp | undefined): Entry {
  const path = `${folder}/${file}`;
  const stem = endings ? file.replace(endings, '') : file;
  return { name: stem.normalize('NFC'), path, shown: path.normalize('NFC') };
}

/** Some disks take them for one file, others for two: a project must work on both. */
function sameNames(entries: readonly Entry[]): readonly Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = entry.name.toLowerCase();
    const other = first.get(key);
    first.set(key, other ?? entry);
    if (!other) return [];
    const message = `“${entry.shown}” and “${other.shown}” have the same name on some computers.`;
    const hints = ['rename one of them, not only in capitals or accents'];
    return [errorAt('load/duplicate-name', message, { place: { file: entry.shown }, hints })];
  });
}
