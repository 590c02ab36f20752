import { z } from 'zod';
import type { Place } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Language } from '../../model/content.js';
import type { GuideWords } from '../../model/guide.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { setWords } from '../typography/set-type.js';
import { checkSentences } from './check-sentences.js';
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
  const diagnostics = [...read.diagnostics];
  const places: [string, Place][] = [];
  const set = (text: string, path: readonly string[]): string => {
    const spot = read.spotOf(path);
    places.push([path.join('.'), spot.place]);
    diagnostics.push(...checkSentences(text, language, spot));
    return setWords(text, language);
  };
  const guide = mapTexts(read.value ?? {}, set) as GuideWords;
  return { value: { guide, guidePlaces: Object.fromEntries(places) }, diagnostics };
}

type Change = (text: string, path: readonly string[]) => string;

/** Every text in a tree of plain maps. */
function mapTexts(value: unknown, change: Change, path: readonly string[] = []): unknown {
  if (typeof value === 'string') return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, mapTexts(inner, change, [...path, key])]),
  );
}
