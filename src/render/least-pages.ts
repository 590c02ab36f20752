import { plainText } from '../model/inline.js';
import type { PlacedSection, Publication } from '../model/publication.js';
import type { Section } from '../model/section.js';
import { textsOf, walkBlocks } from '../model/walk.js';
import { mm } from '../print/lengths.js';

/** What a letter of running text takes at the very least, and the part of a page that text may fill. */
const LETTER = mm(1.5) * mm(4.5);
const TEXT_AREA = 0.8;

/** Pages that sections are going to fill at the very least, told before anything is laid out: a letter has its size. */
export function leastPages({ paper }: Publication, sections: readonly PlacedSection[]): number {
  const letters = (paper.width * paper.height * TEXT_AREA) / LETTER;
  return sections.reduce((sum, { section }) => sum + leastOf(section, letters), 0);
}

function leastOf({ blocks }: Section, lettersOnPage: number): number {
  let letters = 0;
  let breaks = 0;
  walkBlocks(blocks, (block) => {
    if (block.type === 'page-break') breaks += 1;
    for (const text of textsOf(block)) letters += plainText(text).length;
  });
  return Math.max(1 + breaks, Math.ceil(letters / lettersOnPage));
}
