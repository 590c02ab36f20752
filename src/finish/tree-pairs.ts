import { PDFArray, PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { itemsOf, lookUp } from './look-up.js';

export interface Pair {
  /** References followed, in the key only. */
  readonly key: PDFObject | undefined;
  readonly value: PDFObject;
}

/** All pairs in a tree of names or numbers (ISO 32000-2, 7.9.6 and 7.9.7), in no certain order. */
export function treePairs(root: PDFDict | undefined, list: 'Names' | 'Nums'): readonly Pair[] {
  const pairs: Pair[] = [];
  const seen = new Set<PDFDict>();
  const open = root ? [root] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...itemsOf(lookUp(node, 'Kids', PDFArray), PDFDict));
    pairs.push(...pairsIn(lookUp(node, list, PDFArray)));
  }
  return pairs;
}

function pairsIn(array: PDFArray | undefined): readonly Pair[] {
  if (!array) return [];
  const count = Math.floor(array.size() / 2);
  return Array.from({ length: count }, (_, index) => ({
    key: array.lookup(2 * index),
    value: array.get(2 * index + 1),
  }));
}
