import { type CentreFault, type FoundCentre, findCentre } from './find-centre.js';
import { type LaidRuns, layRuns } from './lay-runs.js';
import { type PlannedSection, type Run, runsOf } from './runs-of.js';
import { blanksBefore, blanksToMultiple } from './starts.js';

/** Where sections come to stand; the pages between them are blank. */
export interface PagePlan {
  /** Of each section, from 1. */
  readonly firstPages: readonly number[];
  readonly pages: number;
  /** Why the centre does not lie in the middle; it is then planned as any other verso. */
  readonly fault?: CentreFault;
}

const PAGES_OF_SHEET = 4;

/** Each section on its side and the first centre in the middle with the fewest blanks, the whole a multiple of what is folded. */
export function planPages(sections: readonly PlannedSection[], multipleOf: number): PagePlan {
  const runs = runsOf(sections);
  const index = runs.findIndex(({ first }) => sections[first]?.start === 'centre');
  const isFolded = multipleOf % PAGES_OF_SHEET === 0;
  const found: FoundCentre | undefined =
    isFolded && index >= 0 ? findCentre(runs, index) : undefined;
  if (found && 'page' in found) return aroundCentre(runs, index, found.page);
  const { starts, end } = layRuns(runs, 0);
  const pages = end + blanksToMultiple(end, multipleOf);
  const plan = planOf(runs, closed(runs, { starts, end }, pages), pages);
  return found ? { ...plan, fault: found.fault } : plan;
}

/** The centre begins on half of all pages, so blanks go before it and before the last section. */
function aroundCentre(runs: readonly Run[], index: number, page: number): PagePlan {
  const before = layRuns(runs.slice(0, index), 0);
  const after = layRuns(runs.slice(index), page - 1);
  const starts = [...before.starts, ...closed(runs.slice(index), after, page * 2)];
  return planOf(runs, starts, page * 2);
}

/** The last section (a back cover) ends the book, so the blanks that fill up its sheets come before it; unless it would lose its side. */
function closed(runs: readonly Run[], { starts, end }: LaidRuns, pages: number): readonly number[] {
  const last = runs.at(-1);
  const first = starts.at(-1);
  if (last === undefined || first === undefined || runs.length === 1) return starts;
  const moved = first + pages - end;
  return blanksBefore(last.start, moved - 1) === 0 ? [...starts.slice(0, -1), moved] : starts;
}

function planOf(runs: readonly Run[], starts: readonly number[], pages: number): PagePlan {
  const firstPages = runs.flatMap((run, index) => {
    let next = starts[index] ?? 1;
    return run.pages.map((count) => {
      const first = next;
      next += count;
      return first;
    });
  });
  return { firstPages, pages };
}
