import { createHash } from 'node:crypto';
import { recordStrokes, type Strokes } from './record-strokes.js';

/** What trees say but for their colours, and those in the order in which they come up. */
export interface Fingerprint {
  /** Short. */
  readonly key: string;
  /** `#RRGGBB` in capitals, each once. */
  readonly colours: readonly string[];
  /** No colour may stand unseen, so that one may be drawn for another. */
  readonly isPlain: boolean;
}

/** Things that are compared by being the same thing: bytes of pictures. */
const numbers = new WeakMap<object, number>();
let last = 0;

/** Black is what the engine draws in where no colour is given; it and white have names and stand for themselves. */
const INK = /^#(?!0{6}|f{6})[\da-f]{6}$/i;
const NO_INK = /^(?:#0{6}|#f{6}|black|none|transparent|url\(.*|white)$/i;
const COLOUR_KEY = /color$|^(?:fill|stroke|background|border(?:Top|Right|Bottom|Left)?)$/i;
const COLOUR_STROKES: ReadonlySet<unknown> = new Set([
  'fill',
  'fillAndStroke',
  'fillColor',
  'stop',
  'stroke',
  'strokeColor',
]);
const MAYBE_COLOUR = /#[\da-f]{3,8}\b/i;

/**
 * Two with the same key and colours say the same; with the same key alone, they differ in no more than their colours,
 * one for one. What belongs to trees that were read before goes on naming their colours. Undefined where a function
 * stands in a tree that is no drawing: what it would do is not known.
 */
export function fingerprint(
  trees: readonly unknown[],
  before: Pick<Fingerprint, 'colours' | 'isPlain'> = { colours: [], isPlain: true },
): Fingerprint | undefined {
  const { colours: named, isPlain: wasPlain } = before;
  const reading: Reading = { words: [], colours: [...named], isPlain: wasPlain };
  if (!trees.every((tree) => read(tree, reading))) return undefined;
  const { words, colours, isPlain } = reading;
  if (!isPlain) words.push(...colours);
  const key = createHash('sha1').update(words.join('')).digest('base64');
  return { key, colours, isPlain };
}

interface Reading {
  readonly words: string[];
  readonly colours: string[];
  isPlain: boolean;
}

function read(value: unknown, into: Reading): boolean {
  switch (typeof value) {
    case 'function':
    case 'symbol':
      return false;
    case 'string':
      if (MAYBE_COLOUR.test(value)) into.isPlain = false;
      return quote(value, into);
    case 'object':
      return value === null ? say('null', into) : readObject(value, into);
    default:
      return say(String(value), into);
  }
}

function say(word: string, { words }: Reading): true {
  words.push(`${word};`);
  return true;
}

function quote(text: string, { words }: Reading): true {
  words.push(`${text.length}"${text}`);
  return true;
}

function readObject(value: object, into: Reading): boolean {
  if (Array.isArray(value)) {
    say(`[${value.length}`, into);
    return value.every((each) => read(each, into));
  }
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return say(`#${numberOf(buffer)}+${byteOffset}+${byteLength}`, into);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return say(`#${numberOf(value)}`, into);
  }
  const entries = Object.entries(value);
  say(`{${entries.length}`, into);
  return entries.every(([key, each]) => say(key, into) && readEntry(key, each, into));
}

function readEntry(key: string, value: unknown, into: Reading): boolean {
  if (COLOUR_KEY.test(key)) return readColour(value, into);
  const isCanvas = key === 'paint' && typeof value === 'function';
  const strokes = isCanvas
    ? recordStrokes(value as Parameters<typeof recordStrokes>[0])
    : undefined;
  return strokes ? readStrokes(strokes, into) : read(value, into);
}

function readColour(value: unknown, into: Reading): boolean {
  if (typeof value === 'string' && INK.test(value)) return nameColour(value.toUpperCase(), into);
  if (!isNoColour(value)) into.isPlain = false;
  return typeof value === 'string' ? quote(value, into) : read(value, into);
}

/** A length, or a shading that is defined elsewhere, is none. */
function isNoColour(value: unknown): boolean {
  if (typeof value === 'string') return NO_INK.test(value);
  return typeof value === 'number' || value === undefined || value === null;
}

function nameColour(colour: string, into: Reading): true {
  const { colours } = into;
  if (!colours.includes(colour)) colours.push(colour);
  return say(`ink ${colours.indexOf(colour)}`, into);
}

function readStrokes({ source, strokes }: Strokes, into: Reading): boolean {
  read(source, into);
  return strokes.every(({ name, values }) => {
    say(`${name} ${values.length}`, into);
    const isColour = COLOUR_STROKES.has(name);
    return values.every((value) => (isColour ? readColour(value, into) : read(value, into)));
  });
}

function numberOf(thing: object): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(thing, last);
  return last;
}
