import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/inline.js';
import type { Section } from '../../src/model/section.js';
import { lengthen, lengthenTitles } from '../support/lengthen.js';
import { type Print, printEdition } from '../support/print-edition.js';
import { smallSection } from '../support/small-edition.js';
import { onPage } from './rules/find.js';
import { paperOf } from './rules/look-md.js';
import { overlaps } from './rules/overlaps.js';
import { nearTheTrim, outsideTextArea } from './rules/text-area.js';
import { lonelyLastWords } from './rules/type.js';
import { lettersOf } from './rules/words.js';

const EDITIONS = ['en', 'bg-BG', 'el-GR', 'es-ES', 'fr-BE', 'fr-FR', 'it-IT'] as const;
const SIZES = ['a3', 'tabloid'] as const;
/** Points: the least that the look allows on a wall. */
const LEAST = { display: 60, title: 20, any: 11 };

function expectRules(print: Print): void {
  expect(print.pageMap.pages).toBe(1);
  expect(outsideTextArea(print)).toEqual([]);
  expect(nearTheTrim(print)).toEqual([]);
  expect(overlaps(withoutNumbers(print))).toEqual([]);
}

/** Digits that stand for a picture are part of it, and hang nowhere. */
function withoutNumbers(print: Print): Print {
  const isNumber = ({ role, lines = [] }: Print['boxes'][number]) =>
    role === 'display' && /^\d+$/.test(lines[0]?.text ?? '');
  return { ...print, boxes: print.boxes.filter((box) => !isNumber(box)) };
}

/** Titles of the reasons as they are printed, from top to bottom, then across. */
function titlesOf(print: Print) {
  return print.boxes
    .filter(({ role }) => role === 'title')
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map((box) => ({ ...box, words: (box.lines ?? []).map(({ text }) => text).join(' ') }));
}

describe.each(EDITIONS)('the poster of %s', (edition) => {
  const prints = () =>
    Promise.all(
      SIZES.flatMap((size) =>
        (['full', 'ink-saving'] as const).map((variant) =>
          printEdition('poster', { edition, size, variant }),
        ),
      ),
    );

  test('is one page that keeps every rule', async () => {
    for (const print of await prints()) {
      expectRules(print);
      expect(lonelyLastWords(print)).toEqual([]);
    }
  });

  test('has each reason once, in the order of reading', async () => {
    for (const print of await prints()) {
      const wanted = print.publication.sections.map(({ section }) => plainText(section.title));
      expect(wanted).toHaveLength(8);
      expect(titlesOf(print).map(({ words }) => lettersOf(words))).toEqual(wanted.map(lettersOf));
      const all = lettersOf(print.pdf.pages[0]?.text ?? '');
      for (const title of [print.publication.guide.title, ...wanted]) {
        expect(all.split(lettersOf(title))).toHaveLength(2);
      }
    }
  });

  test('is set large enough for a wall', async () => {
    for (const print of await prints()) {
      const sizes = (role: string) =>
        print.boxes
          .filter((box) => box.role === role)
          .flatMap(({ lines = [] }) => lines.map(({ size }) => size));
      expect(Math.min(...sizes('display'))).toBeGreaterThanOrEqual(LEAST.display);
      expect(Math.min(...sizes('title'))).toBeGreaterThanOrEqual(LEAST.title);
      const words = print.pdf.pages.flatMap((page) => page.words);
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThan(LEAST.any - 0.01);
    }
  });
});

test.each(SIZES)(
  '%s: no title of a reason lies on a middle line, where sheets may meet',
  async (size) => {
    const print = await printEdition('poster', { size });
    const { width, height } = paperOf(print);
    const lines = onPage(print, 1).lines('title');
    expect(lines.length).toBeGreaterThanOrEqual(8);
    const crossed = lines.filter(
      ({ left, right, top, foot }) =>
        (left < width / 2 && right > width / 2) || (top < height / 2 && foot > height / 2),
    );
    expect(crossed).toEqual([]);
  },
);

test('columns are aligned at both edges of the text area', async () => {
  const print = await printEdition('poster');
  const pictures = onPage(print, 1).parts('picture');
  const lefts = [...new Set(pictures.map(({ left }) => left.toFixed(1)))];
  expect(lefts).toHaveLength(2);
  expect(Math.min(...pictures.map(({ left }) => left))).toBeCloseTo(16, 1);
  expect(Math.max(...pictures.map(({ left, width }) => left + width))).toBeCloseTo(281, 1);
});

test.each(SIZES)('%s: texts longer by a third are one page, too', async (size) => {
  expectRules(await printEdition('poster', { size, change: lengthen }));
});

test.each(SIZES)('%s: the pictures give way to long titles', async (size) => {
  const plain = await printEdition('poster', { size });
  const long = await printEdition('poster', { size, change: lengthenTitles });
  expectRules(long);
  const heightOf = (print: Print) => onPage(print, 1).parts('picture')[0]?.height ?? 0;
  expect(heightOf(long)).toBeLessThan(heightOf(plain) - 3);
});

const reasons = (count: number): readonly Section[] =>
  Array.from({ length: count }, (_, index) =>
    smallSection(
      `bed-${index + 1}`,
      'We keep seeds.',
      `kind: reason\ntitle: Seeds to keep for bed ${index + 1}\nlead: What grew well may grow again.\nicon: plant`,
    ),
  );

describe.each([1, 2, 3, 4, 5, 6, 7, 9, 10, 12])(
  'a poster of %i reasons without pictures',
  (count) => {
    test.each(SIZES)('is one sensible page on %s', async (size) => {
      const print = await printEdition('poster', { size, instead: reasons(count) });
      expectRules(print);
      expect(titlesOf(print).map(({ words }) => words)).toEqual(
        reasons(count).map(({ title }) => plainText(title)),
      );
      const pictures = onPage(print, 1).parts('picture');
      expect(pictures).toHaveLength(count);
      expect(new Set(pictures.map(({ height }) => height.toFixed(1))).size).toBe(1);
      expect(pictures[0]?.height).toBeGreaterThan(20);
    });
  },
);

test('prints the leads where there is room for them', async () => {
  const leadsOf = async (count: number) =>
    onPage(await printEdition('poster', { instead: reasons(count) }), 1).lines('lead').length;
  expect(await leadsOf(3)).toBe(3);
  expect(await leadsOf(6)).toBeGreaterThanOrEqual(6);
  expect(await leadsOf(8)).toBe(0);
});
