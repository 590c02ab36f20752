import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { lookUp, nameAt } from './look-up.js';
import type { Point } from './matrix.js';
import { treePairs } from './tree-pairs.js';

/** Where a link or an entry of the outline leads: a page, and perhaps a place in its own space. */
export interface Destination {
  readonly page: PDFRef;
  readonly at: Partial<Point>;
}

/** Destinations by their name. */
export type NamedDestinations = ReadonlyMap<string, PDFObject>;

/** Both kinds: of PDF 1.1, in a dictionary, and of later ones, in a tree. */
export function namedDestinations(catalog: PDFDict): NamedDestinations {
  const named = new Map<string, PDFObject>();
  for (const [key, value] of lookUp(catalog, 'Dests', PDFDict)?.entries() ?? []) {
    named.set(key.decodeText(), value);
  }
  const names = lookUp(catalog, 'Names', PDFDict);
  for (const { key, value } of treePairs(names && lookUp(names, 'Dests', PDFDict), 'Names')) {
    const name = wordsOf(key);
    if (name !== undefined) named.set(name, value);
  }
  return named;
}

/** Of an annotation or an entry of the outline; undefined where it leads out of the file or nowhere. */
export function findDestination(from: PDFDict, named: NamedDestinations): Destination | undefined {
  const action = lookUp(from, 'A', PDFDict);
  const isGoTo = action !== undefined && nameAt(action, 'S') === 'GoTo';
  const value =
    from.lookup(PDFName.of('Dest')) ?? (isGoTo ? action.lookup(PDFName.of('D')) : undefined);
  const name = value && wordsOf(value);
  const found = name === undefined ? value : from.context.lookup(named.get(name));
  const array = found instanceof PDFDict ? lookUp(found, 'D', PDFArray) : found;
  return array instanceof PDFArray ? read(array) : undefined;
}

function wordsOf(value: PDFObject | undefined): string | undefined {
  const isWords =
    value instanceof PDFString || value instanceof PDFHexString || value instanceof PDFName;
  return isWords ? value.decodeText() : undefined;
}

/** Which of its numbers are a place, by the way a page is to be shown (ISO 32000-2, table 149). */
const PLACES: Readonly<Record<string, { readonly x?: number; readonly y?: number }>> = {
  XYZ: { x: 2, y: 3 },
  FitH: { y: 2 },
  FitBH: { y: 2 },
  FitV: { x: 2 },
  FitBV: { x: 2 },
  FitR: { x: 2, y: 5 },
};

function read(array: PDFArray): Destination | undefined {
  const page = array.size() > 0 ? array.get(0) : undefined;
  if (!(page instanceof PDFRef)) return undefined;
  const way = array.size() > 1 ? array.lookup(1) : undefined;
  const places = way instanceof PDFName ? (PLACES[way.decodeText()] ?? {}) : {};
  const x = numberIn(array, places.x);
  const y = numberIn(array, places.y);
  return { page, at: { ...(x !== undefined && { x }), ...(y !== undefined && { y }) } };
}

function numberIn(array: PDFArray, index: number | undefined): number | undefined {
  const value = index !== undefined && index < array.size() ? array.lookup(index) : undefined;
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}
