import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { stripJpeg } from '../../../src/render/strip-jpeg.js';

function photograph() {
  const create = { width: 40, height: 20, channels: 3 as const, background: '#c82828' };
  return sharp({ create }).jpeg();
}

describe('a JPEG as it is', () => {
  test('loses what its camera tells and keeps its picture', async () => {
    const exif = { IFD0: { Copyright: 'A neighbour' } };
    const told = await photograph().withExif(exif).toBuffer();
    const stripped = stripJpeg(told) ?? Buffer.alloc(0);
    expect(told.includes('A neighbour')).toBe(true);
    expect(Buffer.from(stripped).includes('A neighbour')).toBe(false);
    expect((await sharp(stripped).metadata()).exif).toBeUndefined();
    const [before, after] = [
      await sharp(told).raw().toBuffer(),
      await sharp(stripped).raw().toBuffer(),
    ];
    expect(after.equals(before)).toBe(true);
  });

  test('keeps what says how its colours are meant', async () => {
    const bytes = await photograph().toBuffer();
    const adobe = Buffer.from([0xff, 0xee, 0, 14, ...Buffer.from('Adobe'), 0, 100, 0, 0, 0, 0, 1]);
    const marked = Buffer.concat([bytes.subarray(0, 2), adobe, bytes.subarray(2)]);
    expect(Buffer.from(stripJpeg(marked) ?? []).includes('Adobe')).toBe(true);
  });

  test('is not copied where it tells nothing', async () => {
    const bytes = await photograph().toBuffer();
    expect(stripJpeg(bytes)?.buffer).toBe(bytes.buffer);
    expect(stripJpeg(bytes)).toHaveLength(bytes.length);
  });

  test('drops what stands after its end', async () => {
    const bytes = await photograph().toBuffer();
    const plain = stripJpeg(bytes);
    expect(stripJpeg(Buffer.concat([bytes, Buffer.from('more')]))).toEqual(plain);
  });

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['no JPEG', () => Buffer.from('just words')],
    ['one that breaks off in its head', (bytes: Buffer) => bytes.subarray(0, 30)],
    ['one that breaks off in its picture', (bytes: Buffer) => bytes.subarray(0, -20)],
  ])('does not know %s', async (_, cut) => {
    expect(stripJpeg(cut(await photograph().toBuffer()))).toBeUndefined();
  });
});
