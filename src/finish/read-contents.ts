import { deflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { inflate } from './inflate.js';

/** What draws a page: one stream as a file holds it. */
export interface Contents {
  readonly bytes: Uint8Array;
  /** Which filters its bytes went through, with their parameters. */
  readonly filters: readonly (readonly [PDFName, PDFObject])[];
}

const FILTER_KEYS = ['Filter', 'DecodeParms'].map((name) => PDFName.of(name));
const NOTHING: Contents = { bytes: new Uint8Array(), filters: [] };

/** A single stream stays as it is; several, which may break off in the middle of anything, become one. Undefined where one is lost. */
export function readContents(page: PDFDict): Contents | undefined {
  const key = PDFName.of('Contents');
  const value = page.lookup(key);
  if (value === undefined) return page.has(key) ? undefined : NOTHING;
  const parts = value instanceof PDFArray ? partsOf(value) : [value];
  const streams = parts.filter((each) => each instanceof PDFRawStream);
  if (streams.length < parts.length) return undefined;
  const [first, ...others] = streams;
  if (!first) return NOTHING;
  return others.length === 0 ? asItIs(first) : joined(streams);
}

function partsOf(array: PDFArray): readonly (PDFObject | undefined)[] {
  return array.asArray().map((_, index) => array.lookup(index));
}

function asItIs({ dict, contents }: PDFRawStream): Contents {
  const filters = FILTER_KEYS.flatMap((key) => {
    const value = dict.get(key);
    return value ? [[key, value] as const] : [];
  });
  return { bytes: contents, filters };
}

/** A line end between two of them, since no word may go on in the next one. */
function joined(streams: readonly PDFRawStream[]): Contents | undefined {
  const parts: Uint8Array[] = [];
  for (const stream of streams) {
    const part = decode(stream);
    if (!part) return undefined;
    parts.push(part, LINE_END);
  }
  const bytes = deflateSync(Buffer.concat(parts));
  return { bytes, filters: [[PDFName.of('Filter'), PDFName.of('FlateDecode')]] };
}

const LINE_END = new TextEncoder().encode('\n');

function decode(stream: PDFRawStream): Uint8Array | undefined {
  const { dict, contents } = stream;
  const isPlainFlate =
    dict.lookup(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
    !dict.has(PDFName.of('DecodeParms'));
  if (isPlainFlate) return inflate(contents);
  try {
    return decodePDFRawStream(stream).decode();
  } catch {
    return undefined;
  }
}
