import { PDFDict, PDFHexString, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import { lookUp, nameAt, numberAt } from './look-up.js';
import { treePairs } from './tree-pairs.js';

/** How pages are counted from one of them on (ISO 32000-2, 12.4.2). */
interface LabelRange {
  /** Index of its first page. */
  readonly from: number;
  readonly style: string | undefined;
  readonly prefix: string;
  readonly start: number;
}

/** What a viewer calls each page; where the file says nothing, its number. */
export function pageLabels(catalog: PDFDict, pages: number): readonly string[] {
  const ranges = rangesIn(lookUp(catalog, 'PageLabels', PDFDict));
  let at = -1;
  return Array.from({ length: pages }, (_, index) => {
    while ((ranges[at + 1]?.from ?? pages) <= index) at += 1;
    const range = ranges[at];
    if (!range) return String(index + 1);
    return range.prefix + counted(range.start + index - range.from, range.style);
  });
}

function rangesIn(root: PDFDict | undefined): readonly LabelRange[] {
  const ranges = treePairs(root, 'Nums').flatMap(({ key, value }) => {
    const label = root?.context.lookup(value);
    const isRange = key instanceof PDFNumber && label instanceof PDFDict;
    return isRange ? [rangeOf(key.asNumber(), label)] : [];
  });
  return ranges.sort((one, other) => one.from - other.from);
}

function rangeOf(from: number, label: PDFDict): LabelRange {
  const prefix = lookUp(label, 'P', PDFString) ?? lookUp(label, 'P', PDFHexString);
  return {
    from,
    style: nameAt(label, 'S'),
    prefix: prefix?.decodeText() ?? '',
    start: numberAt(label, 'St') ?? 1,
  };
}

function counted(number: number, style: string | undefined): string {
  switch (style) {
    case undefined:
      return '';
    case 'R':
      return roman(number);
    case 'r':
      return roman(number).toLowerCase();
    case 'A':
      return letters(number);
    case 'a':
      return letters(number).toLowerCase();
    default:
      return String(number);
  }
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Nobody numbers preliminaries so far; a file that says so is not to fill the memory. */
const MOST = 10_000;

function roman(number: number): string {
  let rest = number;
  let text = '';
  if (number < 1 || number > MOST) return String(number);
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then AA to ZZ, and so on, as the standard wants it. */
function letters(number: number): string {
  if (number < 1 || number > MOST) return String(number);
  const letter = ALPHABET[(number - 1) % ALPHABET.length] ?? '';
  return letter.repeat(Math.ceil(number / ALPHABET.length));
}
