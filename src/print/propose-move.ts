import { planPages } from './plan-pages.js';
import { type PlannedSection, type Run, runsOf } from './runs-of.js';

/** Sections next to each other that would balance the book on the other side of its centre. */
export interface Move {
  /** Indexes, in their order. */
  readonly sections: readonly number[];
  readonly to: 'before' | 'after';
  /** First page of the centre, number of pages and of blanks that the book then has. */
  readonly centre: number;
  readonly pages: number;
  readonly blanks: number;
}

const PAGES_OF_SHEET = 4;

/** What to move across a centre that is not in the middle: its neighbours if that will do, otherwise one from elsewhere. */
export function proposeMove(sections: readonly PlannedSection[]): Move | undefined {
  const runs = runsOf(sections);
  const centre = runs.findIndex(({ first }) => sections[first]?.start === 'centre');
  if (centre < 0) return undefined;
  // Covers stay where they are.
  const before = runs.slice(1, Math.max(1, centre)).reverse();
  const after = runs.slice(centre + 1, -1);
  return (
    best(sections, [...growing(before, 'after'), ...growing(after, 'before')]) ??
    best(sections, [...single(before, 'after'), ...single(after, 'before')])
  );
}

type Wish = Pick<Move, 'sections' | 'to'>;

/** The nearest, the two nearest, the three nearest … */
function* growing(nearest: readonly Run[], to: Move['to']): Generator<Wish> {
  for (let count = 1; count <= nearest.length; count += 1)
    yield { sections: indexesOf(nearest.slice(0, count)), to };
}

function* single(runs: readonly Run[], to: Move['to']): Generator<Wish> {
  for (const run of runs) yield { sections: indexesOf([run]), to };
}

function indexesOf(runs: readonly Run[]): readonly number[] {
  const indexes = runs.flatMap(({ first, pages }) => pages.map((_, each) => first + each));
  return indexes.sort((one, other) => one - other);
}

/** With the fewest blanks, then the fewest sections, then nearest to the centre. */
function best(sections: readonly PlannedSection[], wishes: readonly Wish[]): Move | undefined {
  let found: Move | undefined;
  for (const wish of wishes) {
    const move = tried(sections, wish);
    if (move && (!found || rank(move) < rank(found))) found = move;
  }
  return found;
}

/** No book has as many sections. */
const MANY = 1e6;

function rank({ blanks, sections }: Move): number {
  return blanks * MANY + sections.length;
}

function tried(sections: readonly PlannedSection[], wish: Wish): Move | undefined {
  const moved = reordered(sections, wish);
  const plan = planPages(moved, PAGES_OF_SHEET);
  if (plan.fault) return undefined;
  const filled = sections.reduce((sum, { pages }) => sum + pages, 0);
  return { ...wish, centre: plan.pages / 2, pages: plan.pages, blanks: plan.pages - filled };
}

/** What moves goes right before the centre, or right after it. */
function reordered(
  sections: readonly PlannedSection[],
  { sections: indexes, to }: Wish,
): readonly PlannedSection[] {
  const centre = runsOf(sections).find(({ first }) => sections[first]?.start === 'centre');
  const { first = 0, pages = [] } = centre ?? {};
  const boundary = to === 'before' ? first : first + pages.length;
  const moving = new Set(indexes);
  const order = sections.map((_, index) => index);
  const stays = order.filter((index) => !moving.has(index));
  const before = stays.filter((index) => index < boundary);
  const after = stays.filter((index) => index >= boundary);
  return [...before, ...indexes, ...after].flatMap((index) => sections[index] ?? []);
}
