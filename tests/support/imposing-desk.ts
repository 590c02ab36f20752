import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePages } from './make-pdf.js';
import { readPdf } from './read-pdf.js';
import { temporaryFolder } from './temporary-folder.js';
import { runHere } from './translate.js';

export interface Desk {
  readonly folder: string;
  readonly run: (...args: readonly string[]) => ReturnType<typeof runHere>;
  readonly textsIn: (file: string) => Promise<readonly string[]>;
}

/** A folder with a guide of so many A5 pages in it. */
export async function desk(pages = 8): Promise<Desk> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'guide.pdf'), await makePages(pages));
  return {
    folder,
    run: (...args) => runHere(['impose', ...args], folder),
    textsIn: async (file) =>
      (await readPdf(readFileSync(join(folder, file)))).pages.map(({ text }) => text),
  };
}
