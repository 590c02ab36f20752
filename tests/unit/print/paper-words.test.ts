import { describe, expect, test } from 'vitest';
import { defaultSheet } from '../../../src/print/default-sheet.js';
import { mm, toMm } from '../../../src/print/lengths.js';
import { pageNumbers } from '../../../src/print/page-numbers.js';
import { paperWords } from '../../../src/print/paper-words.js';
import { PAPERS } from '../../../src/print/papers.js';
import { parsePaper } from '../../../src/print/parse-paper.js';

const size = (width: number, height: number) => ({ width: mm(width), height: mm(height) });

test.each([
  ['A4', [210, 297]],
  [' half-letter ', [139.7, 215.9]],
  ['210x297mm', [210, 297]],
  ['8.5 x 11 in', [215.9, 279.4]],
  ['10×15cm', [100, 150]],
])('“%s” is a paper', (text, measures) => {
  const { width = 0, height = 0 } = parsePaper(text) ?? {};
  expect([width, height].map((each) => Math.round(toMm(each) * 10) / 10)).toEqual(measures);
});

test.each([
  '',
  'a44',
  '210x297',
  '210mm',
  '0x0mm',
  '1x1mm',
  '99999x2mm',
  '-210x297mm',
  'toString',
  '1.2.3x4mm',
])('“%s” is none', (text) => {
  expect(parsePaper(text)).toBeUndefined();
});

describe('the sheet, where none is named', () => {
  test.each([
    ['A5 booklets', 'saddle-stitch', PAPERS.a5, 'A4'],
    ['A4 booklets', 'saddle-stitch', PAPERS.a4, 'A3'],
    ['half-letter booklets', 'signatures', PAPERS['half-letter'], 'Letter'],
    ['booklets of a size of their own', 'saddle-stitch', size(170, 240), '340 × 240 mm'],
    ['A6 cards', 'cut-and-stack', PAPERS.a6, 'A4'],
    ['an A3 poster', 'tile', PAPERS.a3, 'A4'],
    ['a tabloid poster', 'tile', PAPERS.tabloid, 'Letter'],
    ['pages of their own size', 'n-up', size(100, 100), 'A4'],
  ] as const)('for %s', (_, scheme, trim, paper) => {
    expect(paperWords(defaultSheet(scheme, trim))).toBe(paper);
  });
});

test('pages are named in runs, and not without end', () => {
  expect(pageNumbers([4])).toBe('page 4');
  expect(pageNumbers([1, 2, 3, 7, 9, 10])).toBe('pages 1–3, 7, 9–10');
  const odd = Array.from({ length: 30 }, (_, index) => 2 * index + 1);
  expect(pageNumbers(odd)).toMatch(/^pages 1, 3, .*, 23, …$/);
});
