import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';
import type { Place } from '../diagnostic.js';

/** YAML as it stands in a file: the whole file, or the head of a section that begins on a later line. */
export interface YamlText {
  readonly file: string;
  readonly text: string;
  /** Line of the file on which `text` begins; 1 if left out. */
  readonly firstLine?: number;
}

/** A place with the line that stands there. */
export interface Spot {
  readonly place: Place;
  readonly excerpt: string;
}

/** Where a value, or the key that names it, stands; for a path that is not there, the nearest thing above it. */
export type SpotOf = (path: readonly PropertyKey[], part?: 'key' | 'value') => Spot;

interface Spots {
  readonly of: SpotOf;
  readonly at: (start: number, end: number) => Spot;
}

export function spotsIn(source: YamlText, document: Document.Parsed, lines: LineCounter): Spots {
  const texts = source.text.split('\n');
  const before = (source.firstLine ?? 1) - 1;
  const last = source.text.trimEnd().length - 1;
  const at = (from: number, end: number): Spot => {
    // What ends too early is missing behind the last character, not on the empty line after it.
    const start = Math.max(0, Math.min(from, last));
    const { line, col } = lines.linePos(start);
    const excerpt = (texts[line - 1] ?? '').replace(/\r$/, '');
    const column = Math.max(1, col);
    const length = Math.max(1, Math.min(end - start, excerpt.length - column + 1));
    const place = { file: source.file, line: Math.max(1, line) + before, column, length };
    return { place, excerpt };
  };
  const of: SpotOf = (path, part = 'value') => {
    const [start, end] = rangeOf(nodeAt(document, path, part));
    return at(start, end);
  };
  return { of, at };
}

function nodeAt(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  part: 'key' | 'value',
): Node | null {
  const find = (
    node: Node | null,
    [step, ...rest]: readonly PropertyKey[],
    nearest: Node | null,
  ): Node | null => {
    if (step === undefined) return node;
    const child = childOf(resolved(node, document), step);
    if (!child) return nearest;
    const named = child.key ?? child.value;
    if (rest.length > 0) return find(child.value, rest, named);
    return part === 'key' ? named : (child.value ?? named);
  };
  return find(document.contents, path, document.contents);
}

function childOf(
  node: Node | null,
  step: PropertyKey,
): { readonly key: Node | null; readonly value: Node | null } | undefined {
  if (isSeq<Node>(node)) {
    const value = node.items[Number(step)];
    return value && { key: null, value };
  }
  if (!isMap<Node, Node>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { key: pair.key, value: isEmpty(pair.value) ? null : pair.value };
}

/** `title:` with nothing behind it: the key is all there is to point at. */
function isEmpty(node: Node | null): boolean {
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

function resolved(node: Node | null, document: Document.Parsed): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node;
}

/** A map or list is pointed at by its first character: underlining all of it would say nothing. */
function rangeOf(node: Node | null): readonly [number, number] {
  const [start, end] = node?.range ?? [0, 1];
  return isScalar(node) || isAlias(node) ? [start, end] : [start, start + 1];
}
