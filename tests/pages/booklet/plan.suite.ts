import { expect, test } from 'vitest';
import { plainText } from '../../../src/model/inline.js';
import { printEdition } from '../../support/print-edition.js';
import { pageOf, pagesOf } from '../rules/placed.js';

const PLAN: readonly string[] = [
  'front-cover',
  'imprint',
  'contents',
  'how-to-use',
  'goals',
  'reason-1',
  'reason-2',
  'reason-3',
  'reason-4',
  'reason-5',
  'reason-6',
  'reason-7',
  'reason-8',
  'our-reasons',
  'our-doubts',
  'diagnostic',
  'clients',
  'market',
  'proposal',
  'legal-forms',
  'heard-form',
  'which-form',
  'networks',
  'case',
  'glossary',
  'debrief',
  'before-we-go',
  'back-cover',
];

const SIZES = ['a5', 'half-letter'] as const;
const COVERS: readonly number[] = [1, 28];
const inside = PLAN.map((_, index) => index + 1).filter((page) => !COVERS.includes(page));

test.each(SIZES)('%s: 28 pages, a section on each, none blank', async (size) => {
  const { pageMap } = await printEdition('booklet', { size });
  expect(pageMap.pages).toBe(28);
  expect(pageMap.blanks).toEqual([]);
  const places = PLAN.map((id, index) => [id, { first: index + 1, last: index + 1 }]);
  expect(pageMap.sections).toEqual(Object.fromEntries(places));
});

test('covers have no furniture, all other pages have head and folio at the outer edge', async () => {
  const print = await printEdition('booklet');
  for (const page of COVERS) expect(pageOf(print, page).furniture).toEqual([]);
  for (const number of inside) {
    const { furniture } = pageOf(print, number);
    const folio = furniture.find(({ text, baseline }) => text === String(number) && baseline > 190);
    const head = furniture.find(({ role }) => role === 'head');
    const isRecto = number % 2 === 1;
    for (const line of [folio, head]) {
      const place = isRecto ? line?.right : line?.left;
      expect(place, `page ${number}`).toBeCloseTo(isRecto ? 148 - 14 : 14, 1);
    }
    expect(head?.baseline).toBeCloseTo(16.12, 1);
    expect(folio?.baseline).toBeCloseTo(201.32, 1);
  }
});

test('versos name series and step, rectos the section, reasons their part', async () => {
  const print = await printEdition('booklet');
  const heads = pagesOf(print)
    .filter(({ number }) => inside.includes(number))
    .map(({ furniture }) => furniture.find(({ role }) => role === 'head')?.text);
  const wanted = inside.map((number) => {
    const section = print.publication.sections[number - 1]?.section;
    if (number % 2 === 0) return 'Start to Coop · Step 2: Design a strategy';
    if (section?.kind === 'reason') return 'Eight reasons';
    return section?.kind === 'contents' ? 'In these pages' : section?.shortTitle;
  });
  expect(heads).toEqual(wanted);
});

test('margins are mirrored: the inner one is always 18 and at the binding', async () => {
  const print = await printEdition('booklet');
  for (const number of inside) {
    const { lines, parts } = pageOf(print, number);
    const drawn = parts.filter(({ part }) => part !== 'tab' && part !== 'picture');
    const left = Math.min(...[...lines, ...drawn].map((each) => each.left));
    expect(left, `page ${number}`).toBeCloseTo(number % 2 === 1 ? 18 : 14, 1);
  }
});

test('the contents print the pages where their sections are, and lead there', async () => {
  const { publication, pageMap, pdf, boxes } = await printEdition('booklet');
  const page = boxes.filter((box) => box.page === 3 && box.kind === 'text' && box.top > 75);
  const printed = page.flatMap((box, index) => {
    if (box.role !== 'folio' || box.top > 190) return [];
    const title = page[index - 1]?.lines?.map(({ text }) => text).join(' ');
    return [[title, Number(box.lines?.[0]?.text)] as const];
  });
  const entries = publication.contents.flatMap((part) => part.entries);
  const wanted = entries.map(({ title, anchor }) => [title, pageMap.sections[anchor]?.first]);
  expect(entries.length).toBe(22);
  expect(new Map(printed)).toEqual(new Map(wanted as [string, number][]));
  const targets = pdf.pages[2]?.links.map((link) => link.page) ?? [];
  for (const [title, target] of wanted) expect(targets, String(title)).toContain(target);
});

test('references lead to the pages that they print', async () => {
  const { pdf, pageMap } = await printEdition('booklet');
  const [use, reason] = [pdf.pages[3], pdf.pages[11]];
  const { glossary, 'legal-forms': forms } = pageMap.sections;
  expect(use?.text).toContain(`(see page ${glossary?.first})`);
  expect(reason?.text).toContain(`(see page ${forms?.first})`);
  expect(use?.links.map((link) => link.page)).toEqual([glossary?.first]);
  expect(reason?.links.map((link) => link.page)).toEqual([forms?.first]);
});

test('the outline has every section that has a title on its page', async () => {
  const { pdf, publication, pageMap } = await printEdition('booklet');
  const silent = ['imprint', 'back-cover'];
  const wanted = publication.sections
    .filter(({ section }) => !silent.includes(section.id))
    .map(({ section }) => ({
      title: plainText(section.title),
      page: pageMap.sections[section.id]?.first,
    }));
  expect(pdf.outline.map(({ title, page }) => ({ title, page }))).toEqual(wanted);
  const inner = pdf.outline.flatMap(({ items }) => items.map(({ title, page }) => [title, page]));
  expect(inner).toEqual([['What the signs mean', 4]]);
});

test('the file says what it is', async () => {
  const { pdf } = await printEdition('booklet');
  expect(pdf.language).toBe('en');
  expect(pdf.metadata).toMatchObject({
    Title: 'Why start a coopworking enterprise?',
    Author: 'coop-press, after the CoopLab partners',
    Subject: 'Step 2 of Start to Coop: design a strategy',
  });
});
