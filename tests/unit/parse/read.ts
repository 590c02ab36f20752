import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { Block } from '../../../src/model/block.js';
import type { Section } from '../../../src/model/section.js';
import type { ParseOptions } from '../../../src/parse/parse-options.js';
import { parseSection } from '../../../src/parse/parse-section.js';

const FILE = 'content/sections/sample.md';
/** How a text lies in its file is tested with its segments. */
const PLACES: readonly string[] = ['place', 'keyPlaces', 'wording'];

interface Read {
  readonly section: Section | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A whole file, front matter and all. */
export function readFile(text: string, options: Partial<ParseOptions> = {}): Read {
  const { value, diagnostics } = parseSection({ path: FILE, text }, { language: 'en', ...options });
  return { section: value, diagnostics };
}

/** Markdown under a sound front matter; its first line is line 5. */
export function readBody(body: string, options: Partial<ParseOptions> = {}): Read {
  return readFile(`---\ntitle: Sample\nkind: reading\n---\n${body}`, options);
}

/** The blocks of sound Markdown, without places. */
export function blocksOf(body: string, options: Partial<ParseOptions> = {}): readonly Block[] {
  const { section, diagnostics } = readBody(body, options);
  if (diagnostics.length > 0) throw new Error(summary(diagnostics).join('\n'));
  return withoutPlaces(section?.blocks ?? []);
}

/** “5:3 parse/raw-html”, one line for each. */
export function summary(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place }) => `${place?.line ?? 0}:${place?.column ?? 0} ${code}`);
}

export function troubleIn(body: string, options: Partial<ParseOptions> = {}): readonly string[] {
  return summary(readBody(body, options).diagnostics);
}

export function withoutPlaces<T>(value: T): T {
  const text = JSON.stringify(value, (key, each) => (PLACES.includes(key) ? undefined : each));
  return JSON.parse(text) as T;
}

/** The only text of the only block. */
export function textOf(body: string, options: Partial<ParseOptions> = {}): unknown {
  const [block] = blocksOf(body, options);
  if (block?.type !== 'paragraph') throw new Error(`not a paragraph: ${block?.type}`);
  return block.text;
}
