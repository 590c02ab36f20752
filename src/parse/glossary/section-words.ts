import type { Nodes, Text } from 'mdast';
import type { LeafDirective, TextDirective } from 'mdast-util-directive';
import { valueRanges } from '../../diagnostics/yaml/value-ranges.js';
import type { ReadableText } from '../../model/glossary.js';
import type { TextFile } from '../../model/sources.js';
import { readTree } from '../markdown/read-tree.js';
import { readSource, type SourceText } from '../source/read-source.js';
import { splitFrontMatter } from '../source/split-front-matter.js';
import { collectTrouble } from '../trouble.js';
import { keepOnly, type Range } from './keep-only.js';

/** What a sound section says: title, lead and running text; no code, no address, no name of anything, no word of another language. */
export function sectionWords(file: TextFile): ReadableText {
  const source = readSource(file);
  return { file: source.path, text: source.text, words: () => wordsOf(source) };
}

const HEAD = ['title', 'short-title', 'lead'];

function wordsOf(source: SourceText): string {
  const { text, lines } = source;
  const split = splitFrontMatter(source, collectTrouble(lines));
  if (!split) return keepOnly(text, []);
  const { yaml, markdown } = split;
  const head = valueRanges(yaml, HEAD).map(shiftedBy(text.indexOf(yaml)));
  const body = rangesIn(readTree(markdown), markdown).map(shiftedBy(text.length - markdown.length));
  return keepOnly(text, [...head, ...body]);
}

function shiftedBy(offset: number): (range: Range) => Range {
  return ([start, end]) => [start + offset, end + offset];
}

function rangesIn(node: Nodes, markdown: string): readonly Range[] {
  if (node.type === 'text') return textRanges(node, markdown);
  if (node.type === 'textDirective') return isProse(node, markdown) ? wholeOf(node) : [];
  if (node.type === 'link' && !startsWith(node, '[', markdown)) return [];
  const options = 'attributes' in node ? optionRanges(node, markdown) : [];
  const children = 'children' in node ? node.children : [];
  return [...options, ...children.flatMap((child) => rangesIn(child, markdown))];
}

/** Without the `{#anchor}` of a heading. */
function textRanges(node: Text, markdown: string): readonly Range[] {
  return wholeOf(node).flatMap(([start, end]) => {
    const anchor = /\{#[^{}\s]*\}\s*$/.exec(markdown.slice(start, end));
    return [[start, anchor ? start + anchor.index : end]];
  });
}

/** “at 9:30” reads as a directive, too. */
function isProse(node: TextDirective, markdown: string): boolean {
  return wholeOf(node).some(([start, end]) => markdown.slice(start, end) === `:${node.name}`);
}

function startsWith(node: Nodes, mark: string, markdown: string): boolean {
  return wholeOf(node).some(([start]) => markdown.startsWith(mark, start));
}

function wholeOf({ position }: Nodes): readonly Range[] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? [] : [[start, end]];
}

/** Options of a block that are printed or read aloud. */
const SPOKEN: readonly string[] = ['example', 'sets', 'alt', 'role'];

function optionRanges(
  { attributes, data }: Pick<LeafDirective, 'attributes' | 'data'>,
  markdown: string,
): readonly Range[] {
  const spoken = SPOKEN.filter((key) => typeof attributes?.[key] === 'string');
  return spoken.flatMap((key): readonly Range[] => {
    const position = data?.position?.attributes?.[key];
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const name = /^[^=]*=/.exec(markdown.slice(start, end))?.[0] ?? '';
    return [[start + name.length, end]];
  });
}
