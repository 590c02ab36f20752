import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.js';
import { lengthen } from '../../support/lengthen.js';
import { printEdition } from '../../support/print-edition.js';
import { notOnTheFoot } from '../rules/feet.js';
import { onPage } from '../rules/find.js';
import { overlaps } from '../rules/overlaps.js';
import { pageOf } from '../rules/placed.js';
import { nearTheTrim, outsideTextArea } from '../rules/text-area.js';
import { lonelyLastWords, strangeSizes } from '../rules/type.js';

test.each(['a4', 'letter'] as const)('%s: each sheet begins on a front', async (size) => {
  const { pageMap, publication } = await printEdition('handout', { size });
  expect(publication.sections).toHaveLength(17);
  expect(pageMap.pages).toBe(2 * 17);
  for (const { first, last } of Object.values(pageMap.sections)) {
    expect(first % 2).toBe(1);
    expect(last).toBe(first);
  }
  const backs = Array.from({ length: 17 }, (_, index) => 2 * (index + 1));
  expect(pageMap.blanks).toEqual(backs);
});

test('says on each sheet which of how many it is, and who wrote it', async () => {
  const print = await printEdition('handout');
  const { furniture } = pageOf(print, 5);
  const said = furniture.map(({ text }) => text);
  expect(said[0]).toBe('Start to Coop · Step 2: Design a strategy');
  expect(said[1]).toBe('Handout 3 of 17');
  expect(said.slice(2).join(' ')).toMatch(/^Retold from “Coopworking undertaking”/u);
});

test('picks sheets by their ids, and keeps their numbers', async () => {
  const print = await printEdition('handout', { sections: ['clients', 'reason-2'] });
  expect(Object.keys(print.pageMap.sections)).toEqual(['reason-2', 'clients']);
  expect(print.pdf.pages[0]?.text).toContain('Handout 3 of 17');
  expect(print.pdf.pages[2]?.text).toContain('Handout 13 of 17');
});

test('prints date, place and who leads where they were given, else lines to write on', async () => {
  const strings = { date: '12 March', place: 'Town hall', facilitator: 'Amina' };
  const told = await printEdition('handout', { strings, sections: ['proposal'] });
  const bare = await printEdition('handout', { sections: ['proposal'] });
  for (const value of Object.values(strings)) {
    expect(told.pdf.pages[0]?.text).toContain(value);
    expect(bare.pdf.pages[0]?.text).not.toContain(value);
  }
  const [session] = onPage(bare, 1).parts('session');
  const lines = onPage(bare, 1).parts('lines');
  const strip = lines.filter(({ top }) => top >= (session?.top ?? 999) - 0.1);
  expect(strip).toHaveLength(4);
});

test.each([
  ['handout', 'a4', 'iso-838', 25, 11],
  ['handout', 'letter', 'us-3', 26.67, 15.23],
  ['digest', 'a4', 'iso-838', 25, 11],
] as const)('%s, %s: keeps its inner side free for %s', async (name, size, holes, inner, outer) => {
  const print = await printEdition(name, { size, holes });
  expect(outsideTextArea(print)).toEqual([]);
  expect(nearTheTrim(print)).toEqual([]);
  const leftOf = (page: number) => {
    const boxes = print.boxes.filter((box) => box.page === page && box.kind === 'text');
    return Math.min(...boxes.flatMap(({ lines = [] }) => lines.map(({ left }) => left)));
  };
  const written = [...new Set(print.boxes.map(({ page }) => page))];
  for (const page of written) expect(leftOf(page)).toBeCloseTo(page % 2 === 1 ? inner : outer, 1);
});

test('a back that goes on is the mirror of its front', async () => {
  const request = { sections: ['reason-1'], holes: 'iso-838', change: flowing } as const;
  const { boxes } = await printEdition('handout', request);
  const leftOf = (page: number) =>
    boxes.find((box) => box.page === page && box.role === 'body')?.left ?? 0;
  expect(leftOf(1) - leftOf(2)).toBeCloseTo(25 - 11, 1);
});

test('a sheet whose text goes on says so, and only where it goes on', async () => {
  const print = await printEdition('handout', { sections: ['reason-1'], change: flowing });
  const { first, last } = print.pageMap.sections['reason-1'] ?? { first: 0, last: 0 };
  expect(last - first).toBeGreaterThanOrEqual(1);
  const said = print.pdf.pages.slice(first - 1, last).map((page) => ({
    turn: page.text.includes('Please turn over'),
    credit: page.text.includes('Retold from'),
  }));
  expect(said.slice(0, -1).every(({ turn, credit }) => turn && !credit)).toBe(true);
  expect(said.at(-1)).toEqual({ turn: false, credit: true });
  expect(print.pageMap.pages % 2).toBe(0);
});

/** The same text many times, let go on over its page. */
function flowing(publication: Publication): Publication {
  const sections = publication.sections.map((placed) => {
    const { section } = placed;
    const [first] = section.blocks;
    const many = first === undefined ? [] : Array.from({ length: 14 }, () => first);
    return {
      ...placed,
      section: { ...section, fit: 'flow' as const, blocks: [...many, ...section.blocks] },
    };
  });
  return { ...publication, sections };
}

test('the digest is four pages: a front, twice four reasons, a worksheet', async () => {
  const { pageMap, pdf, publication } = await printEdition('digest');
  expect(pageMap.pages).toBe(4);
  expect(pageMap.blanks).toEqual([]);
  const reasons = publication.sections.filter(({ section }) => section.kind === 'reason');
  expect(reasons.map(({ section }) => pageMap.anchors[section.id])).toEqual([
    2, 2, 2, 2, 3, 3, 3, 3,
  ]);
  expect(pageMap.sections['proposal']?.first).toBe(4);
  expect(pdf.pages[0]?.text).toContain('The guide in short');
});

test.each(['a4', 'letter'] as const)('%s: four slips, cut apart in the middle', async (size) => {
  const print = await printEdition('slip', { size });
  expect(print.pageMap.pages).toBe(1);
  const titles = onPage(print, 1).lines('question');
  expect(titles.map(({ text }) => text)).toEqual(Array(4).fill('How did it go?'));
  const { width, height } = print.publication.paper;
  const half = [(width * 25.4) / 72 / 2, (height * 25.4) / 72 / 2] as const;
  const [a, b, c] = titles;
  expect((b?.left ?? 0) - (a?.left ?? 0)).toBeCloseTo(half[0], 1);
  expect((c?.baseline ?? 0) - (a?.baseline ?? 0)).toBeCloseTo(half[1], 1);
  const [cut] = onPage(print, 1).parts('cut');
  expect(cut).toMatchObject({ left: 0, top: 0 });
});

describe.each([
  ['handout', 34],
  ['digest', 4],
  ['slip', 1],
])('%s with texts longer by 35 %%', (template, pages) => {
  test('keeps its pages and every rule of the look', async () => {
    const print = await printEdition(template, { change: lengthen });
    expect(print.pageMap.pages).toBe(pages);
    const rules = [outsideTextArea, nearTheTrim, notOnTheFoot, overlaps, strangeSizes];
    expect(rules.flatMap((rule) => rule(print))).toEqual([]);
    expect(lonelyLastWords(print)).toEqual([]);
  });
});
