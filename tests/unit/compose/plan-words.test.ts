import { expect, test } from 'vitest';
import { planWords } from '../../../src/compose/plan-words.js';
import type { PrintPlan } from '../../../src/model/print-plan.js';
import { printerOf } from '../../../src/model/printer.js';
import { mm } from '../../../src/print/lengths.js';
import { layPaper, PAPERS } from '../../../src/print/papers.js';
import { englishWords } from '../../support/english-words.js';
import { plan as impose } from '../../support/small-imposition.js';

const WORDS = englishWords();
const NBSP = '\u00A0';
const ACTUAL = `Choose “actual size” or “100${NBSP}%”, never “fit to page”.`;

const said = (plan: PrintPlan) => planWords(plan, WORDS, 'en');

function folded(pages: number, change: Partial<PrintPlan> = {}): PrintPlan {
  const base = { file: 'en-booklet-office.pdf', product: 'folded', flip: 'short' } as const;
  return { ...base, pages, imposition: impose(pages), copies: 1, ...change };
}

const CARDS: PrintPlan = {
  file: 'en-cards-office.pdf',
  product: 'cards',
  pages: 16,
  flip: 'short',
  imposition: impose(16, {
    ...{ scheme: 'n-up', cards: true },
    trim: layPaper(PAPERS.a6, 'landscape'),
  }),
  copies: 1,
};

const POSTER: PrintPlan = {
  file: 'en-poster-office.pdf',
  product: 'poster',
  pages: 1,
  flip: 'long',
  imposition: impose(1, {
    ...{ scheme: 'tile', trim: PAPERS.a3, sheet: PAPERS.a4, border: mm(6), flip: 'long' },
  }),
  copies: 1,
};

function loose(pages: number, change: Partial<PrintPlan> = {}): PrintPlan {
  const imposition = impose(pages, {
    ...{ scheme: 'n-up', trim: PAPERS.a4, sheet: PAPERS.a4, across: 1, down: 1, flip: 'long' },
  });
  const base = { file: 'en-handout-office.pdf', product: 'sheets', flip: 'long' } as const;
  return { ...base, pages, imposition, copies: 1, ...change };
}

test('a booklet: load, open, actual size, both sides, short edge, print, fold, staple, trim', () => {
  const plan = folded(28);
  expect(said(plan)).toEqual({
    file: 'en-booklet-office.pdf',
    summary: '28 pages · 7 sheets of A4 · both sides',
    steps: [
      'Put 7 sheets of A4 into the printer.',
      'Open en-booklet-office.pdf and choose “Print”.',
      ACTUAL,
      'Choose both sides (duplex).',
      'Choose “flip on short edge”.',
      'Print one copy.',
      'Lay the 7 sheets of a copy on each other as they came, and fold them together in the middle.',
      'Staple twice through the fold, from outside.',
      `Cut the open edge straight: the inner sheets stick out by up to 0.6${NBSP}mm.`,
    ],
  });
  expect(plan.imposition.greatestShift).toBeCloseTo(mm(0.6), 6);
});

test('one sheet is folded alone: nothing to staple, nothing to cut', () => {
  const { summary, steps } = said(folded(4));
  expect(summary).toBe('4 pages · 1 sheet of A4 · both sides');
  expect(steps[0]).toBe('Put 1 sheet of A4 into the printer.');
  expect(steps.slice(-2)).toEqual(['Print one copy.', 'Fold the sheet in the middle.']);
});

test('for twelve people: paper for all, a copy to look at, then the lot', () => {
  const { summary, steps } = said(folded(28, { copies: 12 }));
  expect(summary).toBe('28 pages · 7 sheets of A4 · both sides · 12 copies · 84 sheets of A4');
  expect(steps[0]).toBe('Put 84 sheets of A4 into the printer.');
  expect(steps[5]).toBe(
    'Print one copy and look at it. If it is right, print 12 in all, sorted (“collate”).',
  );
  expect(steps[6]).toContain('Lay the 7 sheets of a copy on each other');
});

test('says how many pages are white, one or more, and never that none is', () => {
  expect(said(folded(27)).summary).toMatch(/ · one white page at the end$/);
  expect(said(folded(26)).summary).toMatch(/ · 2 white pages at the end$/);
  expect(said(folded(28)).summary).not.toContain('white');
});

test('a printer that flips the other edge is asked for the other one', () => {
  const printer = printerOf({ flips: 'swapped' });
  const short = said(folded(8, { printer })).steps;
  expect(short[4]).toMatch(/^Choose “flip on long edge”: this printer does it the other way round/);
  const long = said(loose(2, { printer })).steps;
  expect(long[4]).toMatch(/^Choose “flip on short edge”: this printer does it the other way/);
});

test('a printer that has a name is named, and is no step', () => {
  const named = said(folded(8, { printer: printerOf({ name: 'Ricoh by the stairs' }) }));
  const nameless = said(folded(8, { printer: printerOf({}) }));
  expect(named.summary).toBe(`${nameless.summary} · for the printer “Ricoh by the stairs”`);
  expect(named.steps).toEqual(nameless.steps);
});

test('a printer for one side prints fronts, then backs; no step prints a copy a second time', () => {
  const printer = printerOf({ sides: 'single', flips: 'swapped' });
  expect(said(folded(8, { printer })).steps.slice(3)).toEqual([
    'This printer prints one side at a time. Print pages 1 to 2 of the file: the fronts.',
    'Put the whole pile back into the printer, turned over its short edge.',
    'Print all other pages of the file.',
    'Lay the 2 sheets of a copy on each other as they came, and fold them together in the middle.',
    'Staple twice through the fold, from outside.',
    `Cut the open edge straight: the inner sheets stick out by up to 0.1${NBSP}mm.`,
  ]);
  const one = said(loose(2, { printer })).steps.slice(3);
  expect(one).toEqual([
    'This printer prints one side at a time. Print page 1 of the file only.',
    'Put the whole pile back into the printer, turned over its long edge.',
    'Print all other pages of the file.',
  ]);
  expect(said(folded(8, { printer, copies: 5 })).steps[6]).toContain('print 5 in all');
});

test('cards are cut along the marks, their backs behind them', () => {
  expect(said(CARDS)).toMatchObject({ summary: '16 pages · 2 sheets of A4 · both sides' });
  expect(said(CARDS).steps.slice(3)).toEqual([
    'Choose both sides (duplex).',
    'Choose “flip on short edge”.',
    'Print one copy.',
    'Cut all sheets along the marks. Each card has its back behind it.',
  ]);
});

test('a poster is printed on one side and put together', () => {
  const { across = 0, down = 0 } = POSTER.imposition.grid ?? {};
  const { summary, steps } = said(POSTER);
  expect(across * down).toBeGreaterThan(1);
  expect(summary).toBe(`1 page · ${across * down} sheets of A4 · one side`);
  expect(steps.slice(3, 5)).toEqual(['Choose one side.', 'Print one copy.']);
  expect(steps.at(-1)).toMatch(/^Lay the sheets side by side as the drawing shows, row by row\./);
});

test('a poster that fits one sheet has nothing to glue', () => {
  const imposition = impose(1, {
    ...{ scheme: 'tile', trim: PAPERS.a5, sheet: PAPERS.a4, border: mm(6) },
  });
  expect(said({ ...POSTER, imposition }).steps.at(-1)).toBe('Print one copy.');
});

test('loose sheets need no hands; one page has one side', () => {
  expect(said(loose(3)).summary).toBe('3 pages · 2 sheets of A4 · both sides');
  expect(said(loose(3)).steps.slice(3)).toEqual([
    'Choose both sides (duplex).',
    'Choose “flip on long edge”.',
    'Print one copy.',
  ]);
  expect(said(loose(1)).summary).toBe('1 page · 1 sheet of A4 · one side');
  expect(said(loose(1)).steps.slice(3)).toEqual(['Choose one side.', 'Print one copy.']);
});

test('a word that is missing leaves its step out instead of an empty one', () => {
  const { 'plan.staple': _, ...strings } = WORDS;
  const { steps } = planWords(folded(28), strings, 'en');
  expect(steps).toHaveLength(8);
  expect(steps.every((step) => step.length > 0)).toBe(true);
});
