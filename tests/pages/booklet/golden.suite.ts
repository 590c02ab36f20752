import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { expect, test } from 'vitest';
import { pictureOf, pixelsOf } from '../../support/picture-of.js';
import { printEdition } from '../../support/print-edition.js';
import { wordsOfPage } from '../rules/words-of-page.js';

const GOLDEN = fileURLToPath(new URL('../../golden/', import.meta.url));

/** `npx vitest -u` writes it anew. */
test('words stand where they stood', async () => {
  const { pdf } = await printEdition('booklet');
  const pages = pdf.pages.map(wordsOfPage).join('');
  await expect(
    `# Lines of words as they are drawn: mm from the left, baseline from the top.\n${pages}`,
  ).toMatchFileSnapshot(`${GOLDEN}en-booklet.words.yaml`);
});

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
