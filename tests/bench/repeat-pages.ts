import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';

/** Writes a file of so many pages: those of another one again and again, each time with pictures of their own. */
export async function repeatPages(input: string, output: string, count: number): Promise<void> {
  const source = await PDFDocument.load(await readFile(input), { updateMetadata: false });
  const made = await PDFDocument.create({ updateMetadata: false });
  const indices = source.getPageIndices();
  while (made.getPageCount() < count) {
    const few = indices.slice(0, count - made.getPageCount());
    for (const page of await made.copyPages(source, few)) made.addPage(page);
  }
  await writeFile(output, await made.save());
}
