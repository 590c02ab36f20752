import { z } from 'zod';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Language } from '../../model/content.js';
import type { GuideWords } from '../../model/guide.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { setWords } from '../typography/set-type.js';
import { text } from './fields.js';

/** `content/languages/<tag>/guide.yaml`: the words of the guide, and nothing of its order. */
export const GUIDE_WORDS_SCHEMA = z.strictObject({
  title: text.optional(),
  series: z.strictObject({ name: text.optional(), tagline: z.string().optional() }).optional(),
  subject: text.optional(),
  credit: text.optional(),
  steps: z.record(z.string(), text).optional().describe('names of the steps, by number'),
  parts: z.record(z.string(), text).optional().describe('titles of the parts, by id'),
});

/** A translation's words for the guide itself, set after the manner of its language. */
export function parseGuideWords(
  file: TextFile,
  { language, aliasLimit }: { readonly language: string; readonly aliasLimit: number },
): Outcome<Pick<Language, 'guide' | 'guidePlaces'>> {
  const source = { file: file.path, text: file.text };
  const read = readShape(source, { schema: GUIDE_WORDS_SCHEMA, aliasLimit });
  const words = read.value ?? {};
  const guidePlaces = Object.fromEntries(
    keysIn(words).map((path) => [path.join('.'), read.spotOf(path).place]),
  );
  const guide = setAll(words, language) as GuideWords;
  return { value: { guide, guidePlaces }, diagnostics: read.diagnostics };
}

/** The way to every text in a tree of plain maps. */
function keysIn(tree: object, above: readonly string[] = []): readonly (readonly string[])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key];
    return typeof value === 'object' && value !== null ? keysIn(value, path) : [path];
  });
}

/** Every text in a tree of plain maps. */
function setAll(value: unknown, language: string): unknown {
  if (typeof value === 'string') return setWords(value, language);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, setAll(inner, language)]),
  );
}
