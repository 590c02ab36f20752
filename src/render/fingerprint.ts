import { createHash, type Hash } from 'node:crypto';

import { recordStrokes } from './record-strokes.js';

/** Things that are compared by being the same thing: bytes of pictures. */
const numbers = new WeakMap<object, number>();
let last = 0;

/**
 * Short, and the same for trees that say the same. Undefined where a function stands in one that is no drawing: what
 * it would do is not known.
 */
export function fingerprint(...trees: readonly unknown[]): string | undefined {
  const hash = createHash('sha1');
  return trees.every((tree) => feed(hash, tree)) ? hash.digest('base64') : undefined;
}

function feed(hash: Hash, value: unknown): boolean {
  switch (typeof value) {
    case 'function':
    case 'symbol':
      return false;
    case 'string':
      hash.update(`${value.length}"${value}`);
      return true;
    case 'object':
      return value === null ? feedWord(hash, 'null') : feedObject(hash, value);
    default:
      return feedWord(hash, String(value));
  }
}

function feedWord(hash: Hash, word: string): true {
  hash.update(`${word};`);
  return true;
}

function feedObject(hash: Hash, value: object): boolean {
  if (Array.isArray(value)) {
    feedWord(hash, `[${value.length}`);
    return value.every((each) => feed(hash, each));
  }
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return feedWord(hash, `#${numberOf(buffer)}+${byteOffset}+${byteLength}`);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return feedWord(hash, `#${numberOf(value)}`);
  }
  const entries = Object.entries(value);
  feedWord(hash, `{${entries.length}`);
  return entries.every(([key, each]) => feedWord(hash, key) && feed(hash, comparable(key, each)));
}

/** Of a canvas. */
function comparable(key: string, value: unknown): unknown {
  const isPaint = key === 'paint' && typeof value === 'function';
  return isPaint ? (recordStrokes(value as Parameters<typeof recordStrokes>[0]) ?? value) : value;
}

function numberOf(thing: object): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(thing, last);
  return last;
}
