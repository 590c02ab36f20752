import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { Words } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { StringValue } from '../../model/strings.js';
import type { StringTree } from './strings-schema.js';

/** Unicode's plural categories (CLDR, TR 35 part 3). */
const CATEGORIES: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

interface Flat {
  readonly key: string;
  readonly value: StringValue;
  readonly path: readonly string[];
}

/** Maps inside maps become dotted keys; a map of plural forms becomes one word with its forms. */
export function flattenStrings(tree: StringTree, spotOf: SpotOf): Outcome<Words> {
  const flat = flatten(tree, []);
  const seen = new Map(flat.toReversed().map(({ key, path }) => [key, path]));
  const diagnostics = flat.flatMap(({ key, path }): readonly Diagnostic[] => {
    if (seen.get(key) === path) return [];
    const hints = ['a key with dots and maps inside maps are the same; keep one of the two'];
    const spot = spotOf(path, 'key');
    return [errorAt('yaml/duplicate-key', `“${key}” is set twice.`, { ...spot, hints })];
  });
  const strings = Object.fromEntries(flat.map(({ key, value }) => [key, value]));
  const stringPlaces = Object.fromEntries(
    flat.map(({ key, path }) => [key, spotOf(path, 'key').place]),
  );
  return { value: { strings, stringPlaces }, diagnostics };
}

function flatten(tree: StringTree, above: readonly string[]): readonly Flat[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = [...above, name];
    const key = path.join('.');
    if (value === null || typeof value === 'string') return [{ key, value: value ?? '', path }];
    const forms = pluralForms(value);
    return forms ? [{ key, value: forms, path }] : flatten(value, path);
  });
}

function pluralForms(tree: StringTree): StringValue | undefined {
  const entries = Object.entries(tree);
  const isPlural =
    'other' in tree &&
    entries.every(([name, value]) => CATEGORIES.has(name) && typeof value === 'string');
  return isPlural ? (Object.fromEntries(entries) as StringValue) : undefined;
}
