import type { Block } from '../model/block.js';
import { plainText } from '../model/inline.js';

/** Terms that ask for it in the order in which readers of their language look words up. */
export function sortTerms(block: Block, language: string): Block {
  if (block.type !== 'terms' || block.sort !== true) return block;
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const items = block.items.toSorted((a, b) => compare(plainText(a.term), plainText(b.term)));
  return { ...block, items };
}
