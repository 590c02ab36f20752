import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { ImageFile } from '../../../src/model/art.js';
import { prepareImages } from '../../../src/render/prepare-images.js';

const LIMITS = { maxWidthPixels: 100, maxPixels: 100_000 };

function picture(width: number, height: number, alpha = 1) {
  const background = { r: 200, g: 40, b: 40, alpha };
  return sharp({ create: { width, height, channels: alpha < 1 ? 4 : 3, background } });
}

function noise() {
  const channels = 3 as const;
  const create = {
    width: 200,
    height: 200,
    channels,
    noise: { type: 'gaussian' as const, mean: 128, sigma: 30 },
  };
  return sharp({ create: { ...create, background: '#000' } });
}

async function prepare(bytes: Uint8Array, path = 'content/images/x') {
  const file: ImageFile = { path, bytes };
  const { value, diagnostics } = await prepareImages({ x: file }, LIMITS);
  return { image: value['x'], diagnostics, messages: diagnostics.map((each) => each.message) };
}

describe('pictures of pixels', () => {
  test.each([
    ['WebP', async () => picture(40, 20, 0.5).webp().toBuffer(), 'png'],
    ['AVIF', async () => picture(40, 20).avif().toBuffer(), 'png'],
    ['GIF', async () => picture(40, 20).gif().toBuffer(), 'png'],
    [
      'PNG with a palette and alpha',
      async () => picture(40, 20, 0.5).png({ palette: true }).toBuffer(),
      'png',
    ],
    ['PNG of 16 bits', async () => picture(40, 20).toColourspace('rgb16').png().toBuffer(), 'png'],
    ['CMYK JPEG', async () => picture(40, 20).toColourspace('cmyk').jpeg().toBuffer(), 'jpg'],
    ['JPEG', async () => picture(40, 20).jpeg().toBuffer(), 'jpg'],
  ])('a %s becomes plain', async (_, make, format) => {
    const { image, diagnostics } = await prepare(await make());
    expect(diagnostics).toEqual([]);
    expect(image).toMatchObject({ format, width: 40, height: 20 });
    const made = await sharp(image?.bytes).metadata();
    expect(made).toMatchObject({ space: 'srgb', depth: 'uchar', isProgressive: false });
    expect(made.format).toBe(format === 'jpg' ? 'jpeg' : 'png');
    expect(made).not.toHaveProperty('paletteBitDepth');
  });

  test('keeps what is transparent', async () => {
    const { image } = await prepare(await picture(40, 20, 0.5).png({ palette: true }).toBuffer());
    expect(await sharp(image?.bytes).metadata()).toMatchObject({ hasAlpha: true, channels: 4 });
  });

  test('turns a photograph upright as its camera said', async () => {
    const lying = await picture(40, 20).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { image } = await prepare(lying);
    expect(image).toMatchObject({ width: 20, height: 40 });
    expect((await sharp(image?.bytes).metadata()).orientation).toBeUndefined();
  });

  test('brings a picture down to what print needs and never enlarges one', async () => {
    expect((await prepare(await picture(300, 150).png().toBuffer())).image).toMatchObject({
      width: 100,
      height: 50,
    });
    expect((await prepare(await picture(30, 15).png().toBuffer())).image).toMatchObject({
      width: 30,
    });
  });

  test('does not pack a plain JPEG again', async () => {
    const source = await noise().resize(90).jpeg({ quality: 30 }).toBuffer();
    const { image } = await prepare(source);
    expect(image).toMatchObject({ format: 'jpg', width: 90, height: 90 });
    expect(await sharp(image?.bytes).raw().toBuffer()).toEqual(
      await sharp(source).raw().toBuffer(),
    );
  });

  test('refuses a JPEG that cannot be unpacked', async () => {
    const source = await noise().resize(90).jpeg().toBuffer();
    const table = source.indexOf(Buffer.from([0xff, 0xc4]));
    source[table + 4] = 0xff;
    const { diagnostics } = await prepare(source);
    expect(diagnostics.map(({ code }) => code)).toEqual(['render/unreadable-image']);
  });

  test('gives the same bytes each time', async () => {
    const source = await picture(300, 150).webp().toBuffer();
    const [first, second] = [await prepare(source), await prepare(source)];
    expect(
      Buffer.from(first.image?.bytes ?? []).equals(Buffer.from(second.image?.bytes ?? [])),
    ).toBe(true);
  });

  test('refuses one with too many pixels', async () => {
    const { image, messages } = await prepare(await picture(400, 300).png().toBuffer());
    expect(image).toBeUndefined();
    expect(messages).toEqual([
      'The picture “content/images/x” has 0.12 million pixels; the limit is 0.10.',
    ]);
  });

  test.each([
    ['nothing at all', async () => Buffer.alloc(0)],
    ['no picture', async () => Buffer.from('just words')],
    ['half a picture', async () => (await noise().jpeg().toBuffer()).subarray(0, 3000)],
  ])('refuses %s', async (_, make) => {
    const { image, diagnostics } = await prepare(await make());
    expect(image).toBeUndefined();
    expect(diagnostics.map(({ code, place }) => [code, place?.file])).toEqual([
      ['render/unreadable-image', 'content/images/x'],
    ]);
  });
});

test('what is wrong is told where the picture is named', async () => {
  const place = { file: 'content/sections/a.md', line: 3, column: 1 };
  const small = await picture(40, 20).png().toBuffer();
  const files = [small, Buffer.from('just words'), Buffer.from('<svg/>')];
  const images = files.map((bytes, index) => [index, { path: 'content/x', bytes, place }] as const);
  const limits = { ...LIMITS, maxPixels: 700 };
  const { diagnostics } = await prepareImages(Object.fromEntries(images), limits);
  expect(diagnostics.map((each) => [each.code, each.place])).toEqual([
    ['render/image-too-large', place],
    ['render/unreadable-image', place],
    ['render/unreadable-image', place],
  ]);
});

describe('drawings', () => {
  const svg = (inside: string, root = 'viewBox="0 0 120 80"') =>
    Buffer.from(
      `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${root}>\n${inside}\n</svg>`,
    );

  test('stay vectors, byte for byte, with the size of their viewBox', async () => {
    const bytes = svg('<!-- <text> --><path d="M0 0h9" fill="url(#a)"/><use href="#b"/>');
    const { image, diagnostics } = await prepare(bytes, 'a.png');
    expect(diagnostics).toEqual([]);
    expect(image).toEqual({ format: 'svg', bytes, width: 120, height: 80 });
  });

  test('take their size from width and height where there is no viewBox', async () => {
    const { image } = await prepare(svg('', 'width="30mm" height="20"'));
    expect(image).toMatchObject({ width: 30, height: 20 });
  });

  test.each([
    ['text', '<text x="1">Hi</text>'],
    ['a script', '<script>alert(1)</script>'],
    ['a script', '<path onload="x()" d="M0 0"/>'],
    ['a foreign object', '<foreignObject/>'],
    ['a reference to something outside', '<image xlink:href="https://x.org/a.png"/>'],
    ['a reference to something outside', '<path fill="url(http://x.org/#a)"/>'],
    ['a reference to something outside', '<style>@import "a.css"</style>'],
  ])('may not hold %s: %s', async (what, inside) => {
    const { image, diagnostics } = await prepare(svg(inside));
    expect(image).toBeUndefined();
    expect(diagnostics.map(({ message, place }) => [message, place?.line])).toEqual([
      [`The drawing “content/images/x” holds ${what}.`, 3],
    ]);
    expect(diagnostics[0]?.hints).not.toEqual([]);
  });

  test('may not hold entities', async () => {
    const bytes = Buffer.from(
      '<!DOCTYPE svg [\n<!ENTITY a "aaaa">]>\n<svg viewBox="0 0 1 1"><path d="&a;"/></svg>',
    );
    const { diagnostics } = await prepare(bytes);
    expect(new Set(diagnostics.map((each) => each.message))).toEqual(
      new Set(['The drawing “content/images/x” holds an entity.']),
    );
  });

  test('are told all that is wrong at once', async () => {
    const { diagnostics } = await prepare(svg('<text/>\n<script/>\n<text/>', ''));
    expect(diagnostics.map((each) => each.place?.line)).toEqual([4, 3, 5, undefined]);
    expect(diagnostics[0]?.excerpt).toBe('<script/>');
  });

  test('must be UTF-8', async () => {
    const { messages } = await prepare(Buffer.concat([svg(''), Buffer.from([0xff])]));
    expect(messages[0]).toContain('not UTF-8');
  });
});
