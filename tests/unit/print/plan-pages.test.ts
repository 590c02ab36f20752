import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type PagePlan, planPages } from '../../../src/print/plan-pages.js';
import type { PlannedSection } from '../../../src/print/runs-of.js';
import type { StartPlace } from '../../../src/print/starts.js';

/** “centre:2” is a section of two pages in the centre, “3” one of three that may begin anywhere. */
function sections(...words: readonly string[]): readonly PlannedSection[] {
  return words.map((word) => {
    const [start, pages] = word.includes(':') ? word.split(':') : ['any', word];
    return { start: start as StartPlace, pages: Number(pages) };
  });
}

const ones = (count: number) => Array.from({ length: count }, () => '1');
const plan = (words: readonly string[], multipleOf = 4) =>
  planPages(sections(...words), multipleOf);
const firsts = (...words: readonly string[]) => plan(words).firstPages;

describe('facing', () => {
  it('puts a blank before the one before, so that both lie side by side', () => {
    expect(firsts('1', '1', 'facing:1', '1')).toEqual([1, 2, 3, 4]);
    expect(firsts('2', '1', 'facing:1', '1')).toEqual([1, 4, 5, 8]);
    expect(firsts('1', '2', 'facing:1', '1')).toEqual([1, 3, 5, 8]);
  });

  it('holds in a chain where the one between ends on a verso', () => {
    expect(firsts('1', '1', 'facing:2', 'facing:1', '1')).toEqual([1, 2, 3, 5, 8]);
  });

  it('pairs single pages where a chain of them cannot hold', () => {
    expect(firsts('1', '1', 'facing:1', 'facing:1', '1')).toEqual([1, 2, 3, 4, 8]);
    expect(firsts('1', '1', 'facing:1', 'facing:1', 'facing:1', '3')).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('gives way to the side of the one before', () => {
    expect(firsts('recto:1', 'facing:1', '2')).toEqual([1, 2, 3]);
    expect(firsts('1', 'verso:1', 'facing:1', '1')).toEqual([1, 2, 3, 4]);
  });

  it('begins anywhere where nothing stands before it', () => {
    expect(firsts('facing:1', '3')).toEqual([1, 2]);
  });

  it('keeps a last pair together when blanks fill up the sheets', () => {
    expect(plan(['3', '1', 'facing:2'])).toEqual({ firstPages: [1, 6, 7], pages: 8 });
  });
});

describe('the centre', () => {
  it('takes no blank where the halves are equal', () => {
    const { firstPages, pages } = plan([...ones(13), 'centre:1', 'facing:1', ...ones(13)]);
    expect(pages).toBe(28);
    expect(firstPages).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
  });

  it('stays on the middle sheet when a section before it is dropped, or one is added', () => {
    const dropped = plan([...ones(12), 'centre:1', 'facing:1', ...ones(13)]);
    expect([dropped.pages, dropped.firstPages[12]]).toEqual([28, 14]);
    const added = plan([...ones(13), 'centre:1', 'facing:1', ...ones(14)]);
    expect([added.pages, added.firstPages[13], added.firstPages.at(-1)]).toEqual([32, 16, 32]);
  });

  it('may be one section of two pages, or one page alone', () => {
    expect(firsts(...ones(3), 'centre:2', ...ones(3))).toEqual([1, 2, 3, 4, 6, 7, 8]);
    expect(firsts(...ones(3), 'centre:1', ...ones(4))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('may be the first or the last section', () => {
    expect(plan(['centre:2'])).toEqual({ firstPages: [2], pages: 4 });
    expect(plan(['centre:1', '1', '1'])).toEqual({ firstPages: [2, 3, 4], pages: 4 });
    expect(plan(['1', 'centre:1', 'facing:1'])).toEqual({ firstPages: [1, 2, 3], pages: 4 });
  });

  it('is no spread with three pages', () => {
    expect(plan(['1', 'centre:3', '1']).fault).toBe('too-long');
    expect(plan(['1', 'centre:1', 'facing:2', '1']).fault).toBe('too-long');
  });

  it('bears three blanks on a side and no more', () => {
    expect(plan([...ones(5), 'centre:2', ...ones(2)])).toEqual({
      firstPages: [1, 2, 3, 4, 5, 6, 8, 12],
      pages: 12,
    });
    expect(plan([...ones(5), 'centre:2', '1']).fault).toBe('unbalanced');
    expect(plan(['1', '1', 'centre:2', ...ones(5)])).toEqual({
      firstPages: [1, 2, 6, 8, 9, 10, 11, 12],
      pages: 12,
    });
    expect(plan(['1', 'centre:2', ...ones(5)]).fault).toBe('unbalanced');
  });

  it('is any verso where nothing is folded, and where it cannot hold', () => {
    expect(plan(['1', '1', 'centre:1', '1'], 1)).toEqual({ firstPages: [1, 2, 4, 5], pages: 5 });
    expect(plan(['1', '1', 'centre:3', '1'])).toMatchObject({ firstPages: [1, 2, 4, 8], pages: 8 });
  });

  it('is the first of two', () => {
    expect(firsts('1', 'centre:2', 'centre:1')).toEqual([1, 2, 4]);
  });
});

/** Every way to lay sections on so many pages, tried out: whether one keeps all places. */
function fits(all: readonly PlannedSection[], pages: number): boolean {
  const from = (index: number, end: number): boolean => {
    const section = all[index];
    if (section === undefined) return true;
    for (let first = end + 1; first + section.pages - 1 <= pages; first += 1) {
      const stands = keeps(section.start, { first, end, index, middle: pages / 2 });
      if (stands && from(index + 1, first + section.pages - 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}

interface Spot {
  readonly first: number;
  readonly end: number;
  readonly index: number;
  readonly middle: number;
}

function keeps(start: StartPlace, { first, end, index, middle }: Spot): boolean {
  switch (start) {
    case 'any':
      return true;
    case 'recto':
      return first % 2 === 1;
    case 'verso':
      return first % 2 === 0;
    case 'centre':
      return first === middle;
    case 'facing':
      return index === 0 || (first === end + 1 && first % 2 === 1);
  }
}

function keepsAll(all: readonly PlannedSection[], { firstPages, pages }: PagePlan): boolean {
  let end = 0;
  return all.every((section, index) => {
    const first = firstPages[index] ?? 0;
    const holds = first > end && keeps(section.start, { first, end, index, middle: pages / 2 });
    end = first + section.pages - 1;
    return holds && end <= pages;
  });
}

/** The fewest pages on which all places hold, if there are any. */
function fewest(all: readonly PlannedSection[], multipleOf: number): number | undefined {
  const most = 2 * all.reduce((sum, { pages }) => sum + pages + 1, 0) + 8;
  for (let pages = multipleOf; pages <= most; pages += multipleOf)
    if (fits(all, pages)) return pages;
  return undefined;
}

const start = fc.constantFrom<StartPlace>('any', 'any', 'any', 'recto', 'verso', 'facing');
const section = fc.record({ pages: fc.integer({ min: 1, max: 3 }), start });
const some = (most: number) => fc.array(section, { maxLength: most });
const spread = fc.constantFrom(
  sections('centre:1'),
  sections('centre:2'),
  sections('centre:1', 'facing:1'),
);

describe('for all page counts', () => {
  test('sides and facing hold with the fewest pages wherever they can hold at all', () => {
    fc.assert(
      fc.property(some(5), fc.constantFrom(1, 2, 4), (all, multipleOf) => {
        fc.pre(all.length > 0);
        const least = fewest(all, multipleOf);
        const planned = planPages(all, multipleOf);
        expect(planned.pages % multipleOf).toBe(0);
        expect(keepsAll(all, planned)).toBe(least !== undefined);
        if (least !== undefined) expect(planned.pages).toBe(least);
      }),
    );
  });

  test('the centre lies on the middle sheet with the fewest pages, or too many blanks were needed', () => {
    fc.assert(
      fc.property(some(3), spread, some(3), (before, centre, after) => {
        const all = [...before, ...centre, ...after];
        const least = fewest(all, 4);
        fc.pre(least !== undefined);
        const planned = planPages(all, 4);
        if (planned.fault === undefined) {
          expect(planned.pages).toBe(least);
          expect(keepsAll(all, planned)).toBe(true);
        } else if (planned.fault === 'too-long') {
          expect(after[0]).toEqual({ pages: expect.any(Number), start: 'facing' });
          expect(after[0]?.pages).toBeGreaterThan(1);
        } else {
          const filled = all.reduce((sum, { pages }) => sum + pages, 0);
          expect(Number(least) - filled).toBeGreaterThan(3);
        }
      }),
    );
  });

  test('no section is lost and the order is kept, whatever is wished', () => {
    const any = fc.record({
      pages: fc.integer({ min: 1, max: 40 }),
      start: fc.constantFrom<StartPlace>('any', 'recto', 'verso', 'facing', 'centre'),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 60 }), (all) => {
        const { firstPages, pages } = planPages(all, 4);
        expect(firstPages).toHaveLength(all.length);
        const ends = firstPages.map((first, index) => first + (all[index]?.pages ?? 0) - 1);
        expect(firstPages.every((first, index) => first > (ends[index - 1] ?? 0))).toBe(true);
        expect(pages).toBeGreaterThanOrEqual(ends.at(-1) ?? 0);
        expect(pages % 4).toBe(0);
      }),
    );
  });

  test('as many pages before as after never need a blank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), (half) => {
        const pages = half * 2 + 1;
        const all = sections(String(pages), 'centre:1', 'facing:1', String(pages));
        const planned = planPages(all, 4);
        expect(planned.pages).toBe(2 * pages + 2);
        expect(planned.firstPages[1]).toBe(planned.pages / 2);
      }),
    );
  });
});
