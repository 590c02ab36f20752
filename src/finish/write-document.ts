import { deflateSync } from 'node:zlib';
import { PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { Reachable } from './find-reachable.js';
import { dictText, type ObjectNumbers, objectText } from './object-text.js';

export interface Trailer {
  readonly catalog: PDFRef;
  readonly info: PDFRef;
  /** Hexadecimal; told by the contents, so that the same work makes the same file. */
  readonly id: string;
}

/** Where an object begins, or which stream holds it as its how manyth. */
type Entry =
  | readonly [type: 1, offset: number, generation: 0]
  | readonly [type: 2, stream: number, index: number];

interface Draft {
  readonly chunks: Uint8Array[];
  /** Of the object with number 1, 2, 3 … */
  readonly entries: Entry[];
  length: number;
}

/** So many objects are packed together: more pack no tighter, and a reader has to unpack all to find one. */
const OBJECTS_PER_STREAM = 100;
const HEADER = Buffer.from('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n', 'latin1');
const LENGTH = PDFName.of('Length');

/**
 * Writes objects under new numbers, small ones packed into object streams (ISO 32000-2, 7.5.7 and 7.5.8). Streams are
 * taken as they are: none is unpacked or held a second time.
 */
export function writeDocument({ objects }: Reachable, { catalog, info, id }: Trailer): Uint8Array {
  const numbers = new Map(objects.map(([ref], index) => [ref, index + 1]));
  const draft: Draft = { chunks: [HEADER], entries: [], length: HEADER.length };
  draft.entries.length = objects.length;
  const small: (readonly [number: number, text: string])[] = [];
  objects.forEach(([, object], index) => {
    const number = index + 1;
    if (object instanceof PDFRawStream) addStream(draft, number, rawStream(object, numbers));
    else small.push([number, objectText(object, numbers)]);
  });
  for (let start = 0; start < small.length; start += OBJECTS_PER_STREAM) {
    addPacked(draft, small.slice(start, start + OBJECTS_PER_STREAM));
  }
  const trailer = `/Root ${objectText(catalog, numbers)}/Info ${objectText(info, numbers)}/ID[<${id}><${id}>]`;
  addCrossReferences(draft, trailer);
  return Buffer.concat(draft.chunks, draft.length);
}

interface StreamText {
  /** Without what brackets it. */
  readonly dict: string;
  readonly bytes: Uint8Array;
}

function rawStream({ dict, contents }: PDFRawStream, numbers: ObjectNumbers): StreamText {
  const entries = dict.entries().filter(([key]) => key !== LENGTH);
  return { dict: dictText(entries, numbers).slice(2, -2), bytes: contents };
}

function addStream(draft: Draft, number: number, { dict, bytes }: StreamText): void {
  draft.entries[number - 1] = [1, draft.length, 0];
  add(draft, `${number} 0 obj\n<<${dict}/Length ${bytes.length}>>\nstream\n`);
  add(draft, bytes);
  add(draft, '\nendstream\nendobj\n');
}

/** Numbers and beginnings of its objects stand before them. */
function addPacked(draft: Draft, small: readonly (readonly [number, string])[]): void {
  const stream = draft.entries.length + 1;
  let offset = 0;
  const heads = small.map(([number, text], index) => {
    draft.entries[number - 1] = [2, stream, index];
    const head = `${number} ${offset} `;
    offset += text.length + 1;
    return head;
  });
  const head = heads.join('');
  const text = small.map(([, each]) => `${each}\n`).join('');
  const dict = `/Type/ObjStm/N ${small.length}/First ${head.length}/Filter/FlateDecode`;
  addStream(draft, stream, { dict, bytes: deflateSync(Buffer.from(head + text, 'latin1')) });
}

/** A type, a place, and an index or generation. */
const WIDTHS = [1, 4, 2] as const;
const ENTRY_BYTES = WIDTHS[0] + WIDTHS[1] + WIDTHS[2];
/** Object 0 is the first of the free ones, of which there are no others. */
const FREE = [0, 0, 0xffff] as const;

function addCrossReferences(draft: Draft, trailer: string): void {
  const { entries, length: start } = draft;
  const number = entries.length + 1;
  const all = [FREE, ...entries, [1, start, 0] as const];
  const table = Buffer.alloc(all.length * ENTRY_BYTES);
  all.forEach(([type, where, index], position) => {
    let at = table.writeUInt8(type, position * ENTRY_BYTES);
    at = table.writeUInt32BE(where, at);
    table.writeUInt16BE(index, at);
  });
  const dict = `/Type/XRef/Size ${all.length}/W[${WIDTHS.join(' ')}]${trailer}/Filter/FlateDecode`;
  addStream(draft, number, { dict, bytes: deflateSync(table) });
  add(draft, `startxref\n${start}\n%%EOF\n`);
}

function add(draft: Draft, part: Uint8Array | string): void {
  const chunk = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
  draft.chunks.push(chunk);
  draft.length += chunk.length;
}
