import type { Usage } from './usage.js';

/** Medians of one program at one size. */
export interface Measured extends Usage {
  readonly pages: number;
}

export interface Comparison {
  readonly ours: Measured;
  readonly stock: Measured;
}

export interface Comparisons {
  /** By the size of the guide. */
  readonly small: Comparison;
  readonly middle: Comparison;
  readonly large: Comparison;
  /** Editions of the small guide, one process. */
  readonly batch: Comparison & { readonly editions: number };
  /** Ours alone, more of the same editions. */
  readonly longBatch: Measured & { readonly editions: number };
}

/** What was promised of one figure, and what it came to. */
export interface Verdict {
  readonly figure: string;
  readonly value: number;
  /** The value may reach it. */
  readonly most: number;
  readonly holds: boolean;
}

const MOST_WALL_MIDDLE = 0.75;
const MOST_WALL_LARGE = 0.6;
const MOST_MEMORY_LARGE = 0.75;
const MOST_WALL_BATCH = 0.5;
const MOST_MEMORY_BATCH = 0.75;
/** What a batch needs does not grow with its editions. */
const MOST_MEMORY_LONG_BATCH = 1.15;
/** Guides that differ more in length are not the same work. */
const MOST_PAGES_APART = 0.15;

/** What was promised, with what it came to; times and memory as a part of what stock React-PDF takes. */
export function judge(comparisons: Comparisons): readonly Verdict[] {
  const { small, middle, large, batch } = comparisons;
  const first = pagePrice(small.ours, middle.ours);
  const later = pagePrice(middle.ours, large.ours);
  return [
    verdict(
      `wall time at ${middle.ours.pages} pages, of stock`,
      ratio(middle, 'wallSeconds'),
      MOST_WALL_MIDDLE,
    ),
    verdict(
      `wall time at ${large.ours.pages} pages, of stock`,
      ratio(large, 'wallSeconds'),
      MOST_WALL_LARGE,
    ),
    verdict(
      `peak memory at ${large.ours.pages} pages, of stock`,
      ratio(large, 'peakMebibytes'),
      MOST_MEMORY_LARGE,
    ),
    verdict(
      `ms a page, pages ${middle.ours.pages + 1}–${large.ours.pages} against ${small.ours.pages + 1}–${middle.ours.pages}`,
      later,
      first,
    ),
    ...judgeBatches(comparisons),
    ...[small, middle, large, batch].map((sizes) =>
      verdict(`pages apart at ${sizes.ours.pages}`, apart(sizes), MOST_PAGES_APART),
    ),
  ];
}

function judgeBatches({ batch, longBatch }: Comparisons): readonly Verdict[] {
  return [
    verdict(
      `wall time of ${batch.editions} editions, of stock`,
      ratio(batch, 'wallSeconds'),
      MOST_WALL_BATCH,
    ),
    verdict(
      `peak memory of ${batch.editions} editions, of stock`,
      ratio(batch, 'peakMebibytes'),
      MOST_MEMORY_BATCH,
    ),
    verdict(
      `peak memory of ${longBatch.editions} editions against ${batch.editions}`,
      longBatch.peakMebibytes / batch.ours.peakMebibytes,
      MOST_MEMORY_LONG_BATCH,
    ),
  ];
}

export function verdict(figure: string, value: number, most: number): Verdict {
  return { figure, value, most, holds: value <= most };
}

export function ratio({ ours, stock }: Comparison, of: keyof Usage): number {
  return ours[of] / stock[of];
}

/** Milliseconds that each page between two sizes adds. */
function pagePrice(less: Measured, more: Measured): number {
  return (1000 * (more.wallSeconds - less.wallSeconds)) / (more.pages - less.pages);
}

function apart({ ours, stock }: Comparison): number {
  return Math.abs(ours.pages - stock.pages) / stock.pages;
}
