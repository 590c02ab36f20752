import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type DrawnPicture, drawPictures } from '../../../src/preview/draw-pictures.js';
import { openPdf } from '../../../src/preview/open-pdf.js';
import { planPictures } from '../../../src/preview/plan-pictures.js';
import { numberedPdf, readNumber } from '../../support/numbered-pdf.js';
import { pixelsOf } from '../../support/picture-of.js';

async function draw(bytes: Uint8Array, spreads: boolean, resolution = 40) {
  const { value: file, diagnostics } = await openPdf({ name: 'a.pdf', bytes });
  if (!file) throw new Error(JSON.stringify(diagnostics));
  const binding = spreads ? file.binding : undefined;
  const pictures = planPictures(file.sizes, { binding, pages: [], resolution });
  const drawn: DrawnPicture[] = [];
  for await (const { value } of drawPictures(file, pictures, resolution)) {
    if (value) drawn.push(value);
  }
  await file.close();
  return drawn;
}

/** The pages that can be read from the picture of a spread, from left to right. */
async function pagesSeen({ png }: DrawnPicture): Promise<readonly (number | undefined)[]> {
  const pixels = await pixelsOf(png);
  const part = { top: 0, width: pixels.width / 2, height: pixels.height };
  return [0, part.width].map((left) => readNumber(pixels, { ...part, left })?.page);
}

test('draws spreads with each page in its place, and all of them on one sheet', async () => {
  const drawn = await draw(await numberedPdf({ pages: 8 }), true);
  expect(drawn.map(({ name }) => name)).toEqual([
    'cover',
    'spread-02-03',
    'spread-04-05',
    'spread-06-07',
    'contact',
  ]);
  expect(await Promise.all(drawn.slice(0, -1).map(pagesSeen))).toEqual([
    [8, 1],
    [2, 3],
    [4, 5],
    [6, 7],
  ]);
  expect(drawn.at(-1)?.pages).toEqual([8, 1, 2, 3, 4, 5, 6, 7]);
});

test('a file that says it is read from right to left is shown so', async () => {
  const drawn = await draw(await numberedPdf({ pages: 4, rightToLeft: true }), true);
  expect(await Promise.all(drawn.slice(0, -1).map(pagesSeen))).toEqual([
    [1, 4],
    [3, 2],
  ]);
});

test('one page is one picture, and needs no contact sheet', async () => {
  const drawn = await draw(await numberedPdf({ pages: 1 }), false, 72);
  expect(drawn).toMatchObject([{ kind: 'page', name: 'page-01', width: 420, height: 595 }]);
  const pixels = await pixelsOf(drawn[0]?.png ?? new Uint8Array());
  expect(readNumber(pixels, { left: 0, top: 0, ...pixels })).toEqual({
    page: 1,
    isUpsideDown: false,
  });
});

test('a picture knows its resolution, so that it prints at actual size', async () => {
  const [first] = await draw(await numberedPdf({ pages: 1 }), false, 150);
  const { density, channels } = await sharp(first?.png).metadata();
  expect([density, channels]).toEqual([150, 3]);
});

test('the contact sheet has a number under each page', async () => {
  const drawn = await draw(await numberedPdf({ pages: 2 }), false);
  const sheet = await pixelsOf(drawn.at(-1)?.png ?? new Uint8Array());
  const below = { left: 0, top: sheet.height - 60, width: sheet.width, height: 60 };
  const { channels } = await sharp(drawn.at(-1)?.png).extract(below).stats();
  expect(channels[0]?.min).toBeLessThan(128);
});

test('fonts that a file only names are drawn, too', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.HelveticaBold);
  document.addPage([200, 100]).drawText('Hamburg', { x: 10, y: 20, size: 40, font });
  const [page] = await draw(await document.save(), false, 72);
  const { channels } = await sharp(page?.png).stats();
  expect(channels[0]?.mean).toBeLessThan(245);
});

test('pages that are turned or cropped are drawn as a reader sees them', async () => {
  const document = await PDFDocument.load(await numberedPdf({ pages: 2, size: [200, 300] }));
  const [first, second] = document.getPages();
  first?.setRotation({ type: 'degrees', angle: 180 } as never);
  second?.setCropBox(50, 50, 100, 200);
  const drawn = await draw(await document.save(), false, 72);
  const turned = await pixelsOf(drawn[0]?.png ?? new Uint8Array());
  expect(readNumber(turned, { left: 0, top: 0, ...turned })).toEqual({
    page: 1,
    isUpsideDown: true,
  });
  expect(drawn[1]).toMatchObject({ width: 100, height: 200 });
});
