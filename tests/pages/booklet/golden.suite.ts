import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { expect, test } from 'vitest';
import { pictureOf, pixelsOf } from '../../support/picture-of.js';
import { printEdition } from '../../support/print-edition.js';
import type { ReadPage, ReadWord } from '../../support/read-pdf.js';

const GOLDEN = fileURLToPath(new URL('../../golden/', import.meta.url));
/** Steps of half a millimetre: finer ones are the business of the other tests. */
const STEPS = 2;

/** `npx vitest -u` writes it anew. */
test('words stand where they stood', async () => {
  const { pdf } = await printEdition('booklet');
  const pages = pdf.pages.map(wordsOfPage).join('');
  await expect(
    `# Lines of words as they are drawn: mm from the left, baseline from the top.\n${pages}`,
  ).toMatchFileSnapshot(`${GOLDEN}en-booklet.words.yaml`);
});

function wordsOfPage({ number, words }: ReadPage): string {
  const lines: ReadWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn = last !== undefined && Math.abs(last.y - word.y) < 0.1 && isNext(last, word);
    if (goesOn) line?.push(word);
    else lines.push([word]);
  }
  return `${number}:\n${lines.map(entry).join('')}`;
}

/** Not further than the widest space. */
function isNext(last: ReadWord, word: ReadWord): boolean {
  const gap = word.x - last.x - last.width;
  return gap > 0 && gap < 3;
}

function entry(words: readonly ReadWord[]): string {
  const [first] = words;
  const text = words.map((word) => word.text).join(' ');
  return `  - [${rounded(first?.x)}, ${rounded(first?.y)}, ${JSON.stringify(text)}]\n`;
}

function rounded(millimetres = 0): number {
  return Math.round(millimetres * STEPS) / STEPS;
}

/** Parts of all pixels that may differ: another machine smooths edges in another way. */
const MAY_DIFFER = 0.005;

/** Delete a picture to have it taken anew. */
test.each([1, 6, 14])('page %i looks as it did', async (page) => {
  const { bytes } = await printEdition('booklet');
  const file = `${GOLDEN}en-booklet-${page}.png`;
  const now = await pictureOf(bytes, page);
  if (!existsSync(file)) writeFileSync(file, now);
  const [was, is] = await Promise.all([pixelsOf(readFileSync(file)), pixelsOf(now)]);
  expect([is.width, is.height]).toEqual([was.width, was.height]);
  const { width, height } = is;
  const differing = pixelmatch(was.bytes, is.bytes, undefined, width, height, { threshold: 0.2 });
  expect(differing / (width * height)).toBeLessThan(MAY_DIFFER);
});
