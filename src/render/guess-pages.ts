import type { Section } from '../model/section.js';

export interface LaidLength {
  readonly section: Section;
  readonly pages: number;
}

/** On average a section leaves half of its last page empty. */
const EMPTY = 0.5;

/** Pages that a section may come to, at the rate of those of its kind that are laid out already; one where there are none. */
export function guessPages(section: Section, laid: readonly LaidLength[]): number {
  const alike = laid.filter((each) => each.section.kind === section.kind);
  const filled = alike.reduce((sum, { pages }) => sum + Math.max(EMPTY, pages - EMPTY), 0);
  const weight = alike.reduce((sum, each) => sum + weightOf(each.section), 0);
  if (weight === 0) return 1;
  return Math.max(1, Math.ceil((filled * weightOf(section)) / weight));
}

/** How much there is to print, in letters of its blocks as they are kept. */
function weightOf({ blocks }: Section): number {
  return JSON.stringify(blocks).length;
}
