import { readFile, writeFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';

// The peer as a program: bare-impose.mjs INPUT OUTPUT. A booklet as the library's own manual would make it.

const [input = '', output = ''] = process.argv.slice(2);

const PAGES_OF_SHEET = 4;

const source = await PDFDocument.load(await readFile(input), { updateMetadata: false });
const made = await PDFDocument.create({ updateMetadata: false });
const pages = await made.embedPages(source.getPages());
const count = Math.ceil(pages.length / PAGES_OF_SHEET) * PAGES_OF_SHEET;
const { width = 0, height = 0 } = pages[0] ?? {};
for (let first = 1; first < count / 2; first += 2) {
  const last = count + 1 - first;
  for (const side of [
    [last, first],
    [first + 1, last - 1],
  ]) {
    const page = made.addPage([2 * width, height]);
    side.forEach((number, column) => {
      const drawn = pages[number - 1];
      if (drawn) page.drawPage(drawn, { x: column * width, y: 0 });
    });
  }
}
await writeFile(output, await made.save());
