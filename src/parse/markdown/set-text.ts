import type { PhrasingContent, Text } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.js';
import type { Inline } from '../../model/inline.js';
import { foreignMarks } from '../typography/foreign-marks.js';
import { setType } from '../typography/set-type.js';
import { type Context, sourceOf } from './context.js';
import { finishText, merge } from './finish-text.js';
import { readInlines } from './inlines.js';

/** Running text with the marks of its language set; marks of another are told. */
export function setText(
  nodes: readonly PhrasingContent[],
  language: string,
  context: Context,
): readonly Inline[] {
  reportMarks(nodes, language, context);
  return finishText(setType(merge(readInlines(nodes, context)), language));
}

function reportMarks(nodes: readonly PhrasingContent[], language: string, context: Context): void {
  const parts = nodes.flatMap(partsOf);
  const text = parts.map(({ value }) => value).join('');
  for (const { index, mark, message, hint } of foreignMarks(text, language)) {
    const place = placeAt(parts, index, context);
    if (!place) continue;
    const length = place.column === undefined ? {} : { length: mark.length };
    const where = { place: { ...place, ...length }, hints: [hint] };
    context.trouble.warning('parse/sentence-mark', message, where);
  }
}

interface Part {
  readonly value: string;
  /** None for what is no words of this language: code, a picture, words of another language. */
  readonly node?: Text;
}

const OBJECT: Part = { value: '\uFFFC' };

function partsOf(node: PhrasingContent): readonly Part[] {
  if (node.type === 'text') return [{ value: node.value, node }];
  if (node.type === 'break') return [{ value: '\n' }];
  if (node.type === 'textDirective' || !('children' in node)) return [OBJECT];
  return node.children.flatMap(partsOf);
}

/** The mark itself where the source says it as the text does; else where its words begin. */
function placeAt(parts: readonly Part[], index: number, context: Context): Place | undefined {
  let offset = index;
  for (const { value, node } of parts) {
    if (offset < value.length) return node && markPlace(node, offset, context);
    offset -= value.length;
  }
  return undefined;
}

function markPlace(node: Text, offset: number, context: Context): Place {
  const place = context.placeOf(node);
  if (sourceOf(node, context) !== node.value || place.column === undefined) return place;
  const before = node.value.slice(0, offset).split('\n');
  const last = before.at(-1) ?? '';
  const { file, line = 1, column } = place;
  if (before.length === 1) return { file, line, column: column + last.length };
  return { file, line: line + before.length - 1, column: last.length + 1 };
}
