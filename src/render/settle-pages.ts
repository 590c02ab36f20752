import type { PlacedSection } from '../model/publication.js';
import { type PagePlan, planPages } from '../print/plan-pages.js';
import type { PlannedSection } from '../print/runs-of.js';
import { blanksToMultiple } from '../print/starts.js';
import { type Fitted, fitSection } from './fit-section.js';
import { guessPages } from './guess-pages.js';
import type { Desk } from './lay-out-section.js';
import { rememberedLengths, rememberLength } from './remember-lengths.js';

/** A section laid out for the page it begins on. */
export interface Settled {
  readonly placed: PlacedSection;
  readonly fitted: Fitted;
  /** From 1. */
  readonly firstPage: number;
}

export interface SettledPages {
  /** Fewer than were asked for where the plan has more pages than there may be. */
  readonly settled: readonly Settled[];
  readonly plan: PagePlan;
}

export interface ToSettle {
  readonly sections: readonly PlacedSection[];
  /** How many pages each fills, as far as one can tell before it is laid out. */
  readonly least: readonly number[];
  readonly maxPages: number;
}

/** How often the order is gone through before the places that cannot settle give way. */
const MOST_ROUNDS = 4;

/** Begins from the lengths of the output before, which is mostly as long: then no section is laid out twice. */
export async function settlePages(desk: Desk, wanted: ToSettle): Promise<SettledPages> {
  const remembered = rememberedLengths(desk, wanted.sections, wanted.least);
  const found = remembered && (await settleFrom(desk, wanted, remembered));
  const isRefused = !found || found.plan.pages > wanted.maxPages;
  return isRefused ? await settleFrom(desk, wanted, wanted.least) : found;
}

/**
 * Lays out one section after the other for the page that it is going to have, and again only those that later ones
 * push to another page. Where a section has another number of pages on each side, so that no plan holds, each in the
 * end takes the next page that its own side allows.
 */
async function settleFrom(
  desk: Desk,
  wanted: ToSettle,
  counts: readonly number[],
): Promise<SettledPages> {
  const { multipleOf } = desk.template;
  const mayGuess = counts === wanted.least;
  const work: Work = { ...wanted, counts: [...counts], mayGuess, settled: [] };
  const asWished: Planner = (counts) => planPages(planned(wanted, counts), multipleOf);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const plan = await layInOrder(desk, work, asWished);
    const isSettled = work.settled.every(
      (each, index) => each.firstPage === plan.firstPages[index],
    );
    if (isSettled || plan.pages > wanted.maxPages) return { settled: work.settled, plan };
  }
  const plan = await layInOrder(desk, work, (counts) => planPages(loosened(wanted, counts), 1));
  const pages = plan.pages + blanksToMultiple(plan.pages, multipleOf);
  return { settled: work.settled, plan: { ...plan, pages } };
}

type Planner = (counts: readonly number[]) => PagePlan;

interface Work extends ToSettle {
  readonly counts: number[];
  /** Nothing better is known of the last section. */
  readonly mayGuess: boolean;
  readonly settled: Settled[];
}

/** Goes on from the plan for the pages that are known so far. */
async function layInOrder(desk: Desk, work: Work, planFor: Planner): Promise<PagePlan> {
  let plan = planFor(work.counts);
  for (const [index, placed] of work.sections.entries()) {
    if (plan.pages > work.maxPages) return plan;
    if (index === work.sections.length - 1) plan = guessLast(work, plan, planFor);
    const firstPage = plan.firstPages[index] ?? 1;
    if (work.settled[index]?.firstPage === firstPage) continue;
    await breathe();
    const fitted = await fitSection(desk, { placed, pagesBefore: firstPage - 1 });
    work.settled[index] = { placed, fitted, firstPage };
    // One that failed has no pages; whatever comes after it stays where it would be.
    const pages = Math.max(1, fitted.laid.pages.length);
    rememberLength(desk, placed, { firstPage, pages });
    if (pages === work.counts[index]) continue;
    work.counts[index] = pages;
    plan = planFor(work.counts);
  }
  return plan;
}

/** The first page of the last section depends on its own length, so that is worth a guess by those before it. */
function guessLast(work: Work, plan: PagePlan, planFor: Planner): PagePlan {
  const { sections, counts, least, settled, maxPages } = work;
  const index = sections.length - 1;
  const last = sections[index];
  if (!last || !work.mayGuess || settled[index] !== undefined) return plan;
  const laid = settled.map(({ placed, fitted }) => ({
    section: placed.section,
    pages: fitted.laid.pages.length,
  }));
  const guess = Math.max(least[index] ?? 1, guessPages(last.section, laid));
  const guessed = planFor([...counts.slice(0, index), guess]);
  if (guessed.pages > maxPages) return plan;
  counts[index] = guess;
  return guessed;
}

/** Between sections whoever waits gets a turn: a key to interrupt, a clock to show. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function planned({ sections }: ToSettle, counts: readonly number[]): readonly PlannedSection[] {
  return sections.map(({ start }, index) => ({ start, pages: counts[index] ?? 1 }));
}

/** Sides alone depend on nothing that comes later. */
function loosened(wanted: ToSettle, counts: readonly number[]): readonly PlannedSection[] {
  return planned(wanted, counts).map(({ start, pages }) => {
    if (start === 'centre') return { start: 'verso', pages };
    return { start: start === 'facing' ? 'any' : start, pages };
  });
}
