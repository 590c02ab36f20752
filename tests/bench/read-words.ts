import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

export interface Words {
  /** Those with anything on them: a booklet's blanks are no work. */
  readonly pages: number;
  /** Every letter in drawing order, without spaces and hyphens: lines and split words leave no trace. */
  readonly letters: string;
}

/** What a PDF says and on how many pages. */
export async function readWords(file: string): Promise<Words> {
  const task = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(lettersOf(items.map((item) => (item as TextItem).str ?? '').join('')));
  }
  await task.destroy();
  return { pages: pages.filter((letters) => letters !== '').length, letters: pages.join('') };
}

export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u2010\u2011-]+/g, '');
}
