import { basename, resolve } from 'node:path';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { loadFile } from '../../load/load-file.js';
import { collectSound, type Outcome } from '../../model/outcome.js';
import type { Book } from './book.js';

/** Files that were printed before, by us or by somebody else; all that is wrong with them at once. */
export async function readBooks(
  cwd: string,
  names: readonly string[],
): Promise<Outcome<readonly Book[]>> {
  const read = collectSound(await Promise.all(names.map((name) => readBook(cwd, name))));
  const twins = read.value.filter((book, index) => isTwin(book, read.value.slice(0, index)));
  return {
    value: read.value.filter((book) => !twins.includes(book)),
    diagnostics: [...read.diagnostics, ...twins.map(sameName)],
  };
}

async function readBook(cwd: string, shown: string): Promise<Outcome<Book | undefined>> {
  const { value: bytes, diagnostics } = await loadFile(resolve(cwd, shown), shown);
  const name = stemOf(shown);
  const value = bytes && { group: name, name, shown, bytes, isFolded: false };
  return { value, diagnostics };
}

/** Never a name that leads to another folder, or hides. */
function stemOf(path: string): string {
  const stem = basename(path).replace(/\.pdf$/i, '');
  return stem.replace(/^\.+/, '') || 'file';
}

/** Some disks take “A” and “a” for one name. */
function isTwin({ name }: Book, earlier: readonly Book[]): boolean {
  const key = (text: string) => text.normalize('NFC').toLowerCase();
  return earlier.some((book) => key(book.name) === key(name));
}

function sameName({ shown }: Book): Diagnostic {
  const message = `Another of these files is called “${basename(shown)}”, too: their pictures would have the same names.`;
  const hints = ['look at one after the other, each with its own --output'];
  return errorAt('preview/same-name', message, { place: { file: shown }, hints });
}
