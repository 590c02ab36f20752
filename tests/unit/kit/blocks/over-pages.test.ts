import { describe, expect, test } from 'vitest';
import { linesIn, partsIn } from '../../../support/found-on.js';
import { printMarkdown } from '../../../support/print-markdown.js';

const SENTENCE = 'One more sentence that takes some of the room there is. ';
const FOOT = 190;

const filler = (lines: number) => `${'Words on a line.\\\n'.repeat(lines - 1)}Last.\n\n`;

describe('a callout that is longer than its page has room', () => {
  test.each(['take-care', 'from-here', 'example'])(
    '%s goes on in a frame of its own',
    async (name) => {
      const paragraphs = Array.from(
        { length: 8 },
        (_, index) => `P${index}. ${SENTENCE.repeat(4)}`,
      );
      const print = await printMarkdown(`${filler(12)}:::${name}\n${paragraphs.join('\n\n')}\n:::`);
      const frames = partsIn(print, 'callout');
      expect(frames.map(({ page }) => page)).toEqual([1, 2]);
      for (const { top, height } of frames) expect(top + height).toBeLessThanOrEqual(FOOT + 0.2);
      const inside = linesIn(print, 'body').filter(({ text }) => !/on a line|Last/u.test(text));
      for (const { page, baseline } of inside) {
        const frame = frames.find((each) => each.page === page);
        expect(baseline).toBeGreaterThan(frame?.top ?? 999);
        expect(baseline).toBeLessThan((frame?.top ?? 0) + (frame?.height ?? 0));
      }
      expect(inside.filter(({ text }) => /P\d\./u.test(text))).toHaveLength(8);
    },
  );

  test('a question on a page that flows lets its answer go on', async () => {
    const asked = Array.from({ length: 6 }, (_, index) => `Q${index}. ${SENTENCE.repeat(2)}`);
    const print = await printMarkdown(`${filler(20)}:::question\n${asked.join('\n\n')}\n:::`);
    const pages = new Set(linesIn(print, 'question').map(({ page }) => page));
    expect(pages).toEqual(new Set([1, 2]));
  });
});

describe('a table over several pages', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `| row${index} | ${SENTENCE} |`);
  const table = ['| Name | What |', '|---|---|', ...rows].join('\n');

  test('repeats its head on each of them', async () => {
    const print = await printMarkdown(table);
    const heads = linesIn(print, 'small').filter(({ text }) => text === 'Name');
    const pages = new Set(linesIn(print, 'small').map(({ page }) => page));
    expect(pages.size).toBeGreaterThan(1);
    expect(heads.map(({ page }) => page)).toEqual([...pages]);
  });

  test('keeps short rows whole, in their order, each once', async () => {
    const print = await printMarkdown(table);
    const names = linesIn(print, 'small').filter(({ text }) => /^row\d/u.test(text));
    expect(names.map(({ text }) => text)).toEqual(rows.map((_, index) => `row${index}`));
    for (const { page, baseline } of linesIn(print, 'small')) {
      expect(baseline, `page ${page}`).toBeLessThan(FOOT);
    }
  });

  test('splits a row that is long, and loses none of its lines', async () => {
    const print = await printMarkdown(
      `${filler(22)}| Name | What |\n|---|---|\n| long | ${SENTENCE.repeat(30)} |`,
    );
    const words = print.pdf.pages.map(({ text }) => text).join(' ');
    expect(words.match(/One more sentence/gu)).toHaveLength(30);
    const pages = linesIn(print, 'small').filter(({ text }) => /sentence|room/u.test(text));
    expect(new Set(pages.map(({ page }) => page)).size).toBeGreaterThan(1);
  });
});

test('cells stand where their column says', async () => {
  const print = await printMarkdown('| a | b | c |\n|:--|:-:|--:|\n| x | y | z |');
  const [x, y, z] = ['x', 'y', 'z'].map((word) =>
    linesIn(print, 'small').find(({ text }) => text === word),
  );
  expect(x?.left).toBeCloseTo(18, 1);
  expect(z?.right).toBeCloseTo(134 - 1.2, 1);
  const column = 116 / 3;
  const middle = 18 + column + 2.4 + (column - 2.4 - 1.2) / 2;
  expect(((y?.left ?? 0) + (y?.right ?? 0)) / 2).toBeCloseTo(middle, 0);
});
