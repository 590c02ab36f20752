import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { Words } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import { setWords } from '../typography/set-type.js';
import { CATEGORIES, checkPlurals } from './check-plurals.js';
import { checkSentences } from './check-sentences.js';
import type { StringTree } from './strings-schema.js';

interface Flat {
  readonly key: string;
  readonly value: string | Forms;
  readonly path: readonly string[];
}

type Forms = Readonly<Record<string, string>>;

export interface FlattenOptions {
  readonly spotOf: SpotOf;
  /** Of the words: their plural forms, quotes and dashes. Undefined where they speak to every language. */
  readonly language?: string | undefined;
}

/** Maps inside maps become dotted keys; a map of plural forms becomes one word with its forms. */
export function flattenStrings(
  tree: StringTree,
  { spotOf, language }: FlattenOptions,
): Outcome<Words> {
  const flat = flatten(tree, []);
  const seen = new Map(flat.toReversed().map(({ key, path }) => [key, path]));
  const diagnostics = flat.flatMap(({ key, path, value }): readonly Diagnostic[] => {
    if (seen.get(key) !== path) {
      const hints = ['a key with dots and maps inside maps are the same; keep one of the two'];
      const spot = spotOf(path, 'key');
      return [errorAt('yaml/duplicate-key', `“${key}” is set twice.`, { ...spot, hints })];
    }
    const wording = wordsOf({ value, path }).flatMap(([words, at]) =>
      language === undefined ? [] : checkSentences(words, language, spotOf(at)),
    );
    if (typeof value === 'string') return wording;
    return [...checkPlurals({ key, path, written: value }, { language, spotOf }), ...wording];
  });
  const strings = flat.map(({ key, value }) => [key, setValue(value, language)] as const);
  const places = flat.map(({ key, path }) => [key, spotOf(path, 'key').place] as const);
  const value = {
    strings: Object.fromEntries(strings),
    stringPlaces: Object.fromEntries(places),
  };
  return { value, diagnostics };
}

function flatten(tree: StringTree, above: readonly string[]): readonly Flat[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = [...above, name];
    const key = path.join('.');
    if (value === null || typeof value === 'string') return [{ key, value: value ?? '', path }];
    return isPlural(value) ? [{ key, value: formsOf(value), path }] : flatten(value, path);
  });
}

function wordsOf({ value, path }: Pick<Flat, 'value' | 'path'>) {
  if (typeof value === 'string') return [[value, path] as const];
  return Object.entries(value).map(([form, words]) => [words, [...path, form]] as const);
}

/** The names of the forms are kept for them: one is enough to see what is meant, and what is wrong beside it. */
function isPlural(tree: StringTree): boolean {
  return Object.entries(tree).some(
    ([name, value]) => CATEGORIES.includes(name) && (value === null || typeof value === 'string'),
  );
}

/** A map where words should be counts as no words. */
function formsOf(tree: StringTree): Forms {
  const entries = Object.entries(tree);
  return Object.fromEntries(
    entries.map(([form, words]) => [form, typeof words === 'string' ? words : '']),
  );
}

/** Interface words get the marks of their language like every other text. */
function setValue(value: string | Forms, language: string | undefined): string | Forms {
  if (language === undefined) return value;
  if (typeof value === 'string') return setWords(value, language);
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([form, words]) => [form, setWords(words, language)]));
}
