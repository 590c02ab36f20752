import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/inline.js';
import type { Publication } from '../../src/model/publication.js';
import { lengthen, lengthenTitles } from '../support/lengthen.js';
import { type Print, printEdition, troublesOf } from '../support/print-edition.js';
import { onPage } from './rules/find.js';
import { overlaps } from './rules/overlaps.js';
import { nearTheTrim, outsideTextArea } from './rules/text-area.js';
import { lonelyLastWords } from './rules/type.js';
import { lettersOf, lostFromCards } from './rules/words.js';

const EDITIONS = ['en', 'bg-BG', 'el-GR', 'es-ES', 'fr-BE', 'fr-FR', 'it-IT'] as const;
const SIZES = ['a6', 'quarter-letter'] as const;
const REASONS = 8;

/** What the look says of a card: points. */
const TYPE = { title: 30, lead: 16, question: 20, least: 8.5 };

describe.each(EDITIONS)('the cards of %s', (edition) => {
  const prints = () =>
    Promise.all(
      SIZES.flatMap((size) =>
        (['full', 'ink-saving'] as const).map((variant) =>
          printEdition('cards', { edition, size, variant }),
        ),
      ),
    );

  test('are two pages each, front and back in turn', async () => {
    for (const { pageMap, publication } of await prints()) {
      expect(publication.sections).toHaveLength(REASONS);
      expect(pageMap).toMatchObject({ pages: 2 * REASONS, blanks: [] });
      const places = publication.sections.map(({ section }) => pageMap.sections[section.id]);
      expect(places).toEqual(
        publication.sections.map((_, index) => ({ first: 2 * index + 1, last: 2 * index + 2 })),
      );
    }
  });

  test('show the title alone in front, and say every lead and question behind', async () => {
    for (const print of await prints()) {
      expect(lostFromCards(print)).toEqual([]);
      const fronts = print.pdf.pages.filter(({ number }) => number % 2 === 1);
      const titles = print.publication.sections.map(({ section }) => plainText(section.title));
      expect(fronts.map(({ text }) => lettersOf(text))).toEqual(titles.map(lettersOf));
      for (const back of print.pdf.pages.filter(({ number }) => number % 2 === 0)) {
        expect(back.text).toContain(print.publication.guide.series.name);
      }
    }
  });

  test('keep all words inside the safe area, and off the pictures', async () => {
    for (const print of await prints()) {
      expect(outsideTextArea(print)).toEqual([]);
      expect(nearTheTrim(print)).toEqual([]);
      expect(overlaps(print)).toEqual([]);
      expect(lonelyLastWords(print)).toEqual([]);
    }
  });

  test('are set large enough to be read across a table', async () => {
    for (const print of await prints()) {
      for (const role of ['title', 'lead', 'question'] as const) {
        expect(sizesOf(print, role)).toEqual([TYPE[role]]);
      }
      const words = print.pdf.pages.flatMap((page) => page.words);
      expect(Math.min(...words.map(({ size }) => size))).toBeGreaterThanOrEqual(TYPE.least - 0.01);
    }
  });
});

function sizesOf({ boxes }: Print, role: string): readonly number[] {
  const sizes = boxes
    .filter((box) => box.role === role)
    .flatMap(({ lines = [] }) => lines.map(({ size }) => size));
  return [...new Set(sizes)];
}

test.each([
  ['a6', 148, 105],
  ['quarter-letter', 139.7, 107.95],
] as const)('a card of %s lies on its long side', async (size, width, height) => {
  const { pdf } = await printEdition('cards', { size });
  for (const page of pdf.pages) {
    expect(page.width).toBeCloseTo(width, 1);
    expect(page.height).toBeCloseTo(height, 1);
  }
});

test('the picture fills the front as far as its text area goes', async () => {
  const print = await printEdition('cards');
  for (let page = 1; page <= 2 * REASONS; page += 2) {
    const [picture] = onPage(print, page).parts('picture');
    expect(picture?.left).toBeCloseTo(8, 1);
    expect(picture?.width).toBeCloseTo(132, 1);
  }
});

test('a card that was picked keeps its number', async () => {
  const print = await printEdition('cards', { sections: ['reason-3'] });
  expect(print.pageMap.pages).toBe(2);
  expect(print.publication.sections[0]?.ordinal).toBe(3);
});

test('the bar over the question stands in one place on all English cards', async () => {
  const print = await printEdition('cards');
  const bars = print.boxes.filter(({ part }) => part === 'bar');
  expect(bars).toHaveLength(REASONS);
  expect(new Set(bars.map(({ top }) => top.toFixed(1))).size).toBe(1);
});

describe.each(SIZES)('cards of %s with texts longer by a third', (size) => {
  test('are still two pages each, and keep every rule', async () => {
    const print = await printEdition('cards', { size, change: lengthen });
    expect(print.pageMap.pages).toBe(2 * REASONS);
    expect(outsideTextArea(print)).toEqual([]);
    expect(nearTheTrim(print)).toEqual([]);
    expect(overlaps(print)).toEqual([]);
  });
});

test.each(SIZES)('%s: the picture gives way to a long title, the type does not', async (size) => {
  const plain = await printEdition('cards', { size });
  const long = await printEdition('cards', { size, change: lengthenTitles });
  const heights = ({ boxes }: Print) =>
    boxes.filter(({ part }) => part === 'picture').map(({ height }) => height);
  expect(Math.min(...heights(long))).toBeLessThan(Math.min(...heights(plain)) - 0.1);
  expect(sizesOf(long, 'title')).toEqual([TYPE.title]);
  expect(outsideTextArea(long)).toEqual([]);
});

test('a question that is too long for the back is an error with a way out', async () => {
  const change = (publication: Publication) =>
    [lengthen, lengthen, lengthen, lengthen].reduce((given, next) => next(given), publication);
  const found = await troublesOf('cards', { sections: ['reason-4'], change });
  expect(found.map(({ code }) => code)).toEqual(['render/too-long']);
  expect(found[0]?.place?.file).toBe('content/sections/reason-4.md');
  expect(found[0]?.hints.join(' ')).toContain('out of the text');
});
