import { describe, expect, test } from 'vitest';
import { partsIn } from '../support/found-on.js';
import { lengthen } from '../support/lengthen.js';
import { type Print, printEdition } from '../support/print-edition.js';
import { offTheGrid } from './rules/first-baselines.js';
import { describeRules } from './rules/keep-rules.js';
import { overlaps } from './rules/overlaps.js';
import { splitWords } from './rules/split-words.js';
import { nearTheTrim, outsideTextArea } from './rules/text-area.js';
import { lonelyLastWords, strangeLeadings } from './rules/type.js';

/** Points. */
const LEAST = 18;
/** Millimetres from writing line to writing line. */
const PITCH = 11.906;

const EDITIONS = ['en', 'fr-FR', 'fr-BE', 'el-GR', 'bg-BG', 'es-ES', 'it-IT'];

for (const size of ['a4', 'letter'] as const) describeRules('large-print', { size });

describe.each(EDITIONS)('the large print of %s', (edition) => {
  const print = () => printEdition('large-print', { edition });

  test('has no text below 18 points, head, folio and notes included', async () => {
    const { boxes, pdf } = await print();
    const lines = boxes.flatMap((box) => box.lines ?? []).filter(({ text }) => text !== '');
    expect(lines.length).toBeGreaterThan(600);
    expect(lines.filter(({ size }) => size < LEAST)).toEqual([]);
    const words = pdf.pages.flatMap((page) => page.words);
    expect(words.length).toBeGreaterThan(2000);
    expect(words.filter(({ size }) => size < LEAST - 0.01)).toEqual([]);
  });

  test('splits no word', async () => {
    expect(splitWords(await print())).toEqual([]);
  });

  test('has no italics, and every text begins at the start of its box', async () => {
    const { boxes } = await print();
    const fonts = new Set(boxes.flatMap(({ lines = [] }) => lines.flatMap((line) => line.fonts)));
    expect([...fonts].filter((name) => /italic|oblique/i.test(name))).toEqual([]);
    const body = boxes.filter(({ role }) => role === 'body' || role === 'lead');
    const moved = body.flatMap(({ left, lines = [] }) =>
      lines.filter((line) => Math.abs(line.left - left) > 0.1),
    );
    expect(moved).toEqual([]);
  });

  test('has writing lines 12 mm apart', async () => {
    const lines = partsIn(await print(), 'lines');
    expect(lines.length).toBeGreaterThan(50);
    for (const { height } of lines) {
      const count = Math.round(height / PITCH);
      expect(count).toBeGreaterThan(0);
      expect(height).toBeCloseTo(count * PITCH, 1);
    }
  });

  test('keeps inside its margins and on its grid, and prints nothing over anything else', async () => {
    const all = await print();
    expect(outsideTextArea(all)).toEqual([]);
    expect(nearTheTrim(all)).toEqual([]);
    expect(offTheGrid(all)).toEqual([]);
    expect(overlaps(all)).toEqual([]);
    expect(strangeLeadings(all)).toEqual([]);
    expect(lonelyLastWords(all)).toEqual([]);
  });

  test('gives each reason a page of its own', async () => {
    const { pageMap } = await print();
    for (let number = 1; number <= 8; number += 1) {
      const { first, last } = pageMap.sections[`reason-${number}`] ?? { first: 0, last: -1 };
      expect(last).toBe(first);
    }
  });
});

test('words that are split elsewhere would be seen', async () => {
  const booklet = await printEdition('booklet', { edition: 'es-ES' });
  expect(splitWords(booklet).length).toBeGreaterThan(0);
});

test('prints every section of the booklet, each from the head of a page, on both sides of its leaves', async () => {
  const [large, booklet] = await Promise.all([
    printEdition('large-print'),
    printEdition('booklet'),
  ]);
  expect(idsOf(large)).toEqual(idsOf(booklet));
  const firsts = Object.values(large.pageMap.sections).map(({ first }) => first);
  expect(new Set(firsts).size).toBe(firsts.length);
  expect(large.pageMap.pages % 2).toBe(0);
  expect(large.pageMap.blanks.length).toBeLessThan(2);
});

function idsOf({ publication }: Print): readonly string[] {
  return publication.sections.map(({ section }) => section.id);
}

test('says how it is printed, other than the booklet', async () => {
  const [large, booklet] = await Promise.all([
    printEdition('large-print'),
    printEdition('booklet'),
  ]);
  const imprintOf = ({ pdf, pageMap }: Print) => {
    const { first, last } = pageMap.sections['imprint'] ?? { first: 1, last: 0 };
    return pdf.pages
      .slice(first - 1, last)
      .map(({ text }) => text)
      .join(' ');
  };
  expect(imprintOf(large)).toContain('turned over the long edge');
  expect(imprintOf(booklet)).toContain('then folded');
});

test('keeps every rule with texts longer by 35 %', async () => {
  const print = await printEdition('large-print', { change: lengthen });
  expect(outsideTextArea(print)).toEqual([]);
  expect(overlaps(print)).toEqual([]);
  expect(splitWords(print)).toEqual([]);
});

describe('a large print to be filed in a binder', () => {
  test.each([
    ['a4', 'iso-838', 25, 11],
    ['letter', 'us-3', 26.67, 15.23],
  ] as const)(
    '%s: %s, the free side is the inner one of every leaf',
    async (size, holes, inner, outer) => {
      const print = await printEdition('large-print', { size, holes });
      expect(outsideTextArea(print)).toEqual([]);
      expect(nearTheTrim(print)).toEqual([]);
      const lefts = [2, 3].map((page) =>
        Math.min(
          ...print.boxes
            .filter((box) => box.page === page && box.kind === 'text')
            .map(({ left }) => left),
        ),
      );
      expect(lefts[0]).toBeCloseTo(outer, 1);
      expect(lefts[1]).toBeCloseTo(inner, 1);
    },
  );
});
