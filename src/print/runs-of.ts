import type { StartPlace, StartSide } from './starts.js';

/** All that a plan of pages knows of a section. */
export interface PlannedSection {
  readonly pages: number;
  readonly start: StartPlace;
}

/** Sections that no blank may part, because each faces the end of the one before it. */
export interface Run {
  /** Index of its first section. */
  readonly first: number;
  /** Of each of its sections. */
  readonly pages: readonly number[];
  readonly total: number;
  readonly start: StartSide;
}

/** Sections bound by `facing`. One that cannot face its neighbour, whose end is bound to a recto, begins anywhere. */
export function runsOf(sections: readonly PlannedSection[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, { pages, start }] of sections.entries()) {
    const before = runs.at(-1);
    const side = before && sideToEndOnVerso(before);
    if (start === 'facing' && before && (before.start === 'any' || before.start === side)) {
      runs[runs.length - 1] = {
        first: before.first,
        pages: [...before.pages, pages],
        total: before.total + pages,
        start: side ?? 'any',
      };
    } else {
      runs.push({ first: index, pages: [pages], total: pages, start: sideOf(start) });
    }
  }
  return runs;
}

function sideToEndOnVerso({ total }: Run): StartSide {
  return total % 2 === 0 ? 'recto' : 'verso';
}

function sideOf(start: StartPlace): StartSide {
  if (start === 'centre') return 'verso';
  return start === 'facing' ? 'any' : start;
}
