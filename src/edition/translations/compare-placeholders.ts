import { type Diagnostic, errorAt, type Place } from '../../diagnostics/diagnostic.js';
import type { Words } from '../../model/content.js';
import type { StringValue } from '../../model/strings.js';

const PLACEHOLDER = /\{(\w+)\}/g;

/** A form for few things may say the number in a word. */
const OWN_NUMBER: readonly string[] = ['zero', 'one', 'two'];

/** The places that are filled in must be those of the base, in every plural form. An empty word says nothing, and so nothing wrong. */
export function comparePlaceholders(
  { strings, stringPlaces = {} }: Words,
  base: Words['strings'],
): readonly Diagnostic[] {
  return Object.entries(strings).flatMap(([key, value]) => {
    const wanted = Object.values(formsOf(base[key] ?? ''));
    if (wanted.every((text) => text === '')) return [];
    const names = new Set(wanted.flatMap(placeholdersIn));
    return Object.entries(formsOf(value)).flatMap(([form, text]) =>
      compareOne({ key, form, text, place: stringPlaces[key] }, names),
    );
  });
}

interface Form {
  readonly key: string;
  readonly form: string;
  readonly text: string;
  readonly place: Place | undefined;
}

function compareOne(
  { key, form, text, place }: Form,
  names: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (text === '') return [];
  const found = new Set(placeholdersIn(text));
  const missing = [...names].filter(
    (name) => !found.has(name) && !(name === 'count' && OWN_NUMBER.includes(form)),
  );
  const extra = [...found].filter((name) => !names.has(name));
  const faults = [
    ...missing.map((name) => `lacks “{${name}}”`),
    ...extra.map((name) => `names “{${name}}”, which nothing fills in`),
  ];
  if (faults.length === 0) return [];
  const message = `“${form === '' ? key : `${key}.${form}`}” ${faults.join(' and ')}.`;
  const wanted = [...names].map((name) => `{${name}}`).join(', ');
  const hint =
    wanted === ''
      ? 'the base has none: take it out'
      : `the base has ${wanted}: keep them, in any order`;
  return [errorAt('edition/translation-differs', message, { place, hints: [hint] })];
}

/** A word without forms is its only one. */
function formsOf(value: StringValue): Readonly<Record<string, string>> {
  return typeof value === 'string' ? { '': value } : value;
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}
