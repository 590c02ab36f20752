import { PDFArray, PDFDict, PDFNull, type PDFObject, PDFRef } from '@cantoo/pdf-lib';

/** The numbers that objects have in the file that is written. */
export type ObjectNumbers = ReadonlyMap<PDFRef, number>;

/** An object as a file holds it, one character a byte. What has no number is written as nothing. */
export function objectText(object: PDFObject, numbers: ObjectNumbers): string {
  if (object instanceof PDFRef) {
    const number = numbers.get(object);
    return number === undefined ? PDFNull.toString() : `${number} 0 R`;
  }
  if (object instanceof PDFArray) {
    const items = object.asArray().map((each) => objectText(each, numbers));
    return `[${items.join(' ')}]`;
  }
  if (object instanceof PDFDict) return dictText(object.entries(), numbers);
  return object.toString();
}

export function dictText(
  entries: readonly (readonly [key: object, value: PDFObject])[],
  numbers: ObjectNumbers,
): string {
  const pairs = entries.map(([key, value]) => `${key} ${objectText(value, numbers)}`);
  return `<<${pairs.join('')}>>`;
}
