import type { Size } from './imposition.js';
import { mm, type Points } from './lengths.js';
import { PAPERS, type PaperName } from './papers.js';
import { isSameSize } from './same-size.js';
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
  const found = Object.values(PAPERS).find((paper) => isSameSize(paper, size, ROUNDED));
  return found ? NAMES[found.name] : sizeWords(size);
}
