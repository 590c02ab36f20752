import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.js';
import { lengthen, longer } from '../../support/lengthen.js';
import { type Print, printEdition, troublesOf } from '../../support/print-edition.js';
import { notOnTheFoot } from '../rules/feet.js';
import { offTheGrid, reasonsOffTheGrid } from '../rules/first-baselines.js';
import { overlaps } from '../rules/overlaps.js';
import { nearTheTrim, outsideTextArea } from '../rules/text-area.js';
import { lonelyLastWords, strangeSizes } from '../rules/type.js';
import { lostWords } from '../rules/words.js';

test('a text becomes longer by 35 % with words of its own', () => {
  expect(longer('Who can help us')).toBe('Who can help us Who');
  expect(longer('Diagnostic')).toBe('DiagnosticDiag');
  expect(longer('')).toBe('');
});

test('no section is too long for its page when all texts grow by 35 %', async () => {
  expect(await troublesOf('booklet', { change: lengthen })).toEqual([]);
});

describe('texts longer by 35 %', () => {
  let print: Promise<Print> | undefined;
  const longest = () => {
    print ??= printEdition('booklet', { change: lengthen });
    return print;
  };

  test('keep the plan of 28 pages', async () => {
    const base = await printEdition('booklet');
    const { pageMap } = await longest();
    expect(pageMap.sections).toEqual(base.pageMap.sections);
    expect(pageMap.pages).toBe(28);
  });

  test('keep every rule of the look', async () => {
    const all = await longest();
    const rules = [offTheGrid, reasonsOffTheGrid, outsideTextArea, nearTheTrim, notOnTheFoot];
    expect([...rules, overlaps].flatMap((rule) => rule(all))).toEqual([]);
    expect(lonelyLastWords(all)).toEqual([]);
  });

  test('never get smaller type, and lose no word', async () => {
    const all = await longest();
    expect(strangeSizes(all)).toEqual([]);
    expect(lostWords(all)).toEqual([]);
  });

  test('take writing lines where they have to, never below the least', async () => {
    const [before, after] = [await printEdition('booklet'), await longest()];
    const lines = (all: Print, page: number) =>
      all.boxes
        .filter((box) => box.page === page && box.part === 'lines')
        .reduce((sum, box) => sum + Math.round((box.height * 3) / 25), 0);
    for (let page = 6; page <= 13; page += 1) {
      expect(lines(before, page)).toBe(3);
      expect(lines(after, page)).toBeGreaterThanOrEqual(2);
      expect(lines(after, page)).toBeLessThanOrEqual(3);
    }
  });
});

describe('a section that is far too long for its page', () => {
  const threePages = (publication: Publication): Publication => ({
    ...publication,
    sections: publication.sections.map((placed) => {
      const { section } = placed;
      if (section.id !== 'reason-3') return placed;
      const [first] = section.blocks;
      const many = first === undefined ? [] : Array.from({ length: 20 }, () => first);
      return { ...placed, section: { ...section, blocks: [...many, ...section.blocks] } };
    }),
  });

  test('is an error that names edition, section, place and how many lines too many', async () => {
    const found = await troublesOf('booklet', { change: threePages });
    expect(found).toHaveLength(1);
    const [trouble] = found;
    expect(trouble?.code).toBe('render/too-long');
    expect(trouble?.place?.file).toBe('content/sections/reason-3.md');
    const lines = /^Section “reason-3” of edition “en” is (\d+) lines too long/u.exec(
      trouble?.message ?? '',
    );
    // Twenty times five lines, less the picture’s half and one writing line that gave way.
    expect(Number(lines?.[1])).toBeGreaterThan(80);
    expect(Number(lines?.[1])).toBeLessThan(110);
    expect(trouble?.hints.join(' ')).toContain('fit: flow');
  });
});
