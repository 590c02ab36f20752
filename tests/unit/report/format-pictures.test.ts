import { expect, test } from 'vitest';
import type { PictureRecord } from '../../../src/model/picture.js';
import { formatPictures } from '../../../src/report/format-pictures.js';

function picture(name: string, rest: Partial<PictureRecord>): PictureRecord {
  const path = `en/${name}.png`;
  const of = 'en/en-booklet.pdf';
  return { of, kind: 'spread', path, pages: [], width: 60, height: 40, bytes: 1500, ...rest };
}

test('names the picture to open first, and what there is besides', () => {
  const table = formatPictures(
    [
      picture('en-booklet-cover', { kind: 'cover', pages: [4, 1] }),
      picture('en-booklet-spread-02-03', { pages: [2, 3], width: 61 }),
      picture('en-booklet-contact', { kind: 'contact', pages: [4, 1, 2, 3], width: 99 }),
      picture('en-slip-page-01', { of: 'en/en-slip.pdf', kind: 'page', pages: [1] }),
    ],
    'output/preview',
  );
  expect(table).toBe(
    [
      'open first                                pictures  pages   pixels  size',
      'output/preview/en/en-booklet-contact.png         2      4  61 × 40  5 KB',
      'output/preview/en/en-slip-page-01.png            1      1  60 × 40  2 KB',
      '',
    ].join('\n'),
  );
});
