import { Image } from '@react-pdf/renderer';
import { createElement, type ReactNode } from 'react';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { mm } from '../../../src/print/lengths.js';
import { picturesOn } from '../../../src/render/pictures-on.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { page, text, view } from '../../support/small-elements.js';
import { smallPublication, smallTemplate } from '../../support/small-publication.js';

const BORDER = mm(6);

/** What is said of a page of A5 with these words on it, so many millimetres from its corner. */
async function said(
  { left = 20, top = 20 }: { readonly left?: number; readonly top?: number },
  isFolded = false,
) {
  const style = { position: 'absolute', left: mm(left), top: mm(top), width: mm(60) };
  const body = { position: 'absolute', top: 60, left: 60, width: 200, minHeight: 300 };
  const layout = (given: { readonly children: ReactNode }) => [
    view({ key: 'body', style: body }, given.children),
    view({ key: 'near', style }, text({}, 'Near the edge')),
  ];
  const template = smallTemplate(() => page({ layout }, text({}, 'Body')));
  const { diagnostics } = await render(smallPublication([{ id: 'one' }]), template, {
    memory: createRenderMemory(),
    paper: { border: BORDER, isFolded },
  });
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** The same of a picture so many pixels across, printed an inch wide. */
async function saidOfPicture(pixels: number) {
  const create = { width: pixels, height: 10, channels: 3 as const, background: '#888' };
  const bytes = await sharp({ create }).png().toBuffer();
  const image = { format: 'png' as const, bytes, width: pixels, height: 10 };
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = createElement(Image, {
    src: { data, format: 'png' },
    style: { width: 72, height: 10, marginLeft: 60, marginTop: 60 },
  } as never);
  const { diagnostics } = await render(
    smallPublication([{ id: 'one' }], { images: { 'images/bridge.png': image } }),
    smallTemplate(() => page({}, picture)),
    { memory: createRenderMemory(), paper: { border: BORDER, isFolded: false } },
  );
  return diagnostics.map(({ severity, message }) => `${severity}: ${message}`);
}

test('words well inside the page are right', async () => {
  expect(await said({})).toEqual([]);
});

test('words in the border that a printer leaves white are told with page and room', async () => {
  const [near] = await said({ left: 3 });
  expect(near).toBe(
    'render/near-edge: “Near the edge” on page 1 stands 3.0 mm from the edge, where the printer leaves 6.0 mm white.',
  );
  expect(await said({ top: 1 })).toHaveLength(1);
});

test('the inner edge of a folded page is no edge of the sheet', async () => {
  expect(await said({ left: 3 }, true)).toEqual([]);
  expect(await said({ top: 1 }, true)).toHaveLength(1);
});

test('a picture with few pixels is a warning, with very few an error', async () => {
  expect(await saidOfPicture(250)).toEqual([]);
  expect(await saidOfPicture(150)).toEqual([
    'warning: The picture “images/bridge.png” has 150 dots an inch where it is printed 25 mm wide; print wants 200.',
  ]);
  expect(await saidOfPicture(80)).toEqual([
    'error: The picture “images/bridge.png” has 80 dots an inch where it is printed 25 mm wide; print wants 200.',
  ]);
});

test('pictures of shapes have no pixels to count', async () => {
  const bytes = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
  );
  const image = { format: 'svg' as const, bytes, width: 9, height: 9 };
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const node = {
    type: 'IMAGE',
    props: { src: { data } },
    box: { left: 0, top: 0, width: 300, height: 300 },
  };
  const pages = [{ type: 'PAGE', children: [node] }];
  expect(picturesOn(pages, { 'a.svg': image })).toEqual([]);
  expect(picturesOn(pages, { 'a.png': { ...image, format: 'png' } })).toHaveLength(1);
});

test('pictures that share their memory are told apart, also among words', () => {
  const pool = new ArrayBuffer(64);
  const partOf = (from: number) => new Uint8Array(pool, from, 8);
  const image = (from: number, width: number) => ({
    ...{ format: 'png' as const, bytes: partOf(from), width, height: 10 },
  });
  const drawn = (from: number, width: number) => ({
    ...{ type: 'IMAGE', props: { src: { data: partOf(from) } }, style: { width } },
  });
  const among = {
    ...{ type: 'TEXT', children: [drawn(8, 72)], box: { left: 0, top: 0, width: 200, height: 20 } },
  };
  const found = picturesOn([{ type: 'PAGE', children: [among] }], {
    'first.png': image(0, 900),
    'second.png': image(8, 90),
  });
  expect(found).toMatchObject([{ path: 'second.png', pixels: 90, width: 72 }]);
});
