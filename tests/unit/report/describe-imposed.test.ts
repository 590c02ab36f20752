import { expect, test } from 'vitest';
import { mm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';
import { type ImpositionOptions, planImposition } from '../../../src/print/plan-imposition.js';
import { describeImposed } from '../../../src/report/describe-imposed.js';
import { formatImposed } from '../../../src/report/format-imposed.js';

const BOOKLET: ImpositionOptions = {
  ...{ scheme: 'saddle-stitch', trim: PAPERS.a5, sheet: PAPERS.a4, binding: 'left' },
  ...{ flip: 'short', sides: 'duplex', paperThickness: mm(0.1) },
};

function described(pages: number, wishes: Partial<ImpositionOptions> = {}, cover?: string) {
  const options = { ...BOOKLET, ...wishes };
  const { imposition } = planImposition(pages, options);
  if (!imposition) throw new Error('no plan');
  return describeImposed({ body: 'book.pdf', imposition, options, ...(cover && { cover }) });
}

const steps = (...args: Parameters<typeof described>) => described(...args).steps;

test('one sheet is folded and not stapled', () => {
  expect(steps(4).slice(2)).toEqual(['fold the sheet in the middle']);
});

test('the cover is printed first, on its own paper', () => {
  const { files, steps: all } = described(12, { coverApart: true }, 'cover.pdf');
  expect(files).toEqual([
    { path: 'cover.pdf', part: 'cover', sheets: 1, printedSides: 2 },
    { path: 'book.pdf', part: 'body', sheets: 2, printedSides: 4 },
  ]);
  expect(all[0]).toBe('load 1 sheet of A4, the paper of the cover');
});

test('signatures that are not alike are told apart', () => {
  const fold = (pages: number) => steps(pages, { scheme: 'signatures', pagesPerSignature: 16 })[2];
  expect(fold(64)).toBe('fold every 4 sheets together in the middle: 4 signatures');
  expect(fold(40)).toBe('fold every 4 sheets together in the middle, the last 2 too: 3 signatures');
  expect(fold(12)).toBe('fold all sheets together in the middle');
});

test('several pages on a side leave nothing to do', () => {
  const wishes = { scheme: 'n-up', sheet: PAPERS.a3, flip: 'long' } as const;
  expect(steps(8, wishes)).toEqual([
    'load 1 sheet of A3',
    'print book.pdf: actual size, both sides, flip on the long edge',
  ]);
});

test('white pages and creep are told in a line', () => {
  expect(formatImposed(described(21)).split('\n')[1]).toBe(
    '21 pages on 6 sheets of A4, both sides, 3 white pages, creep up to 0.5 mm',
  );
  expect(formatImposed(described(4)).split('\n')[1]).toBe('4 pages on 1 sheet of A4, both sides');
});

test('a name that would steer the terminal does not', () => {
  const options = BOOKLET;
  const { imposition } = planImposition(4, options);
  const text =
    imposition && formatImposed(describeImposed({ body: 'a\u001b[2J.pdf', imposition, options }));
  expect(text).toContain('wrote a␛[2J.pdf\n');
  expect(text).not.toContain('\u001b');
});
