import { type PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';

/** A class of the library, whose constructors are its own affair. */
interface Kind<T> {
  readonly prototype: T;
  [Symbol.hasInstance](value: unknown): boolean;
}

/** What a key leads to, also through a reference; undefined where it is of another kind, as files in the wild have it. */
export function lookUp<T>(dict: PDFDict, key: string, kind: Kind<T>): T | undefined {
  const value = dict.lookup(PDFName.of(key));
  return kind[Symbol.hasInstance](value) ? (value as T) : undefined;
}

/** The dictionaries and whatever else lies in an array, references followed. */
export function itemsOf<T>(array: PDFArray | undefined, kind: Kind<T>): readonly T[] {
  const items = array?.asArray().map((_, index) => array.lookup(index)) ?? [];
  return items.filter((each) => kind[Symbol.hasInstance](each)) as T[];
}

/** The name, without its slash. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  return lookUp(dict, key, PDFName)?.decodeText();
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  return lookUp(dict, key, PDFNumber)?.asNumber();
}

export function numbersIn(array: PDFArray | undefined): readonly number[] {
  return itemsOf(array, PDFNumber).map((each) => each.asNumber());
}
