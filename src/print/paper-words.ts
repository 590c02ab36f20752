import type { Size } from './imposition.js';
import { mm, type Points } from './lengths.js';
import { PAPERS, type PaperName } from './papers.js';
import { sizeWords } from './size-words.js';

const NAMES: Readonly<Record<PaperName, string>> = {
  a3: 'A3',
  a4: 'A4',
  a5: 'A5',
  a6: 'A6',
  letter: 'Letter',
  tabloid: 'Tabloid',
  'half-letter': 'half Letter',
  'quarter-letter': 'quarter Letter',
};
const ROUNDED: Points = mm(0.5);

/** A paper as a shop calls it, whichever way it lies: “A4”, or its measures. */
export function paperWords(size: Size): string {
  const found = Object.values(PAPERS).find(
    ({ width, height }) =>
      isNear(width, Math.min(size.width, size.height)) &&
      isNear(height, Math.max(size.width, size.height)),
  );
  return found ? NAMES[found.name] : sizeWords(size);
}

function isNear(one: Points, other: Points): boolean {
  return Math.abs(one - other) <= ROUNDED;
}
