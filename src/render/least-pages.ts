import { plainText } from '../model/inline.js';
import type { PlacedSection, Publication } from '../model/publication.js';
import { textsOf, walkBlocks } from '../model/walk.js';
import { mm } from '../print/lengths.js';

/** What a letter of running text takes at the very least, and the part of a page that text may fill. */
const LETTER = mm(1.5) * mm(4.5);
const TEXT_AREA = 0.8;

/** Pages that a section is going to fill at the very least, told before it is laid out: a letter has its size. */
export function leastPages({ paper }: Publication, { section }: PlacedSection): number {
  const lettersOnPage = (paper.width * paper.height * TEXT_AREA) / LETTER;
  let letters = 0;
  let breaks = 0;
  walkBlocks(section.blocks, (block) => {
    if (block.type === 'page-break') breaks += 1;
    for (const text of textsOf(block)) letters += plainText(text).length;
  });
  return Math.max(1 + breaks, Math.ceil(letters / lettersOnPage));
}
