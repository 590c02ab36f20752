import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { inkKey } from '../model/brand.js';
import type { Edition } from '../model/edition.js';
import type { Explanation } from '../model/explanation.js';
import { FACT_NAMES } from '../model/facts.js';
import { plainText } from '../model/inline.js';
import type { Outcome } from '../model/outcome.js';
import type { OpenProject, ProjectRequest } from '../model/project.js';
import type { StringValue } from '../model/strings.js';
import { textFor } from '../model/why-ask.js';
import { chooseEditions } from './choose-editions.js';

export interface Question {
  readonly edition: string;
  /** Whole keys, or their beginnings (`brand`, `string.label`); none = all. */
  readonly keys: readonly string[];
}

/** Where every section, word, fact and token of an edition comes from: layer, file and line. */
export async function explain(
  project: ProjectRequest,
  { edition: name, keys }: Question,
  { openProject }: { readonly openProject: OpenProject },
): Promise<Outcome<readonly Explanation[] | undefined>> {
  const opened = await openProject(project);
  if (!opened.value) return { value: undefined, diagnostics: opened.diagnostics };
  const chosen = chooseEditions(opened.value.editions, { editions: [name], drafts: true });
  if (chosen.diagnostics.length > 0) return { value: undefined, diagnostics: chosen.diagnostics };
  const resolved = opened.value.resolveEdition(name, {});
  const edition = resolved.value;
  const found = [...opened.diagnostics, ...opened.value.showLines(resolved.diagnostics)];
  const errors = found.filter(({ severity }) => severity === 'error');
  if (!edition) return { value: undefined, diagnostics: errors };
  const all = explanationsOf(edition);
  const wrong = keys.flatMap((key) => unknownKey(key, all));
  if (wrong.length > 0) return { value: undefined, diagnostics: wrong };
  const asked = all.filter(({ key }) => keys.length === 0 || keys.some((each) => isIn(key, each)));
  return { value: asked, diagnostics: errors };
}

function isIn(key: string, asked: string): boolean {
  return key === asked || key.startsWith(`${asked}.`);
}

function unknownKey(key: string, all: readonly Explanation[]): readonly Diagnostic[] {
  if (all.some((each) => isIn(each.key, key))) return [];
  const hints = [
    nameHint(
      key,
      all.map((each) => each.key),
    ),
    'keys begin with section., string., fact., brand. or guide.',
  ];
  return [errorAt('cli/bad-value', `This edition has nothing called “${key}”.`, { hints })];
}

function explanationsOf(edition: Edition): readonly Explanation[] {
  const origins = Object.entries(edition.origins ?? {});
  return origins
    .map(([key, origin]) => ({ key, value: shownValue(key, edition), ...origin }))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** A section by its title, everything else as it stands. */
function shownValue(key: string, edition: Edition): string {
  const [kind = '', ...rest] = key.split('.');
  const name = rest.join('.');
  switch (kind) {
    case 'section': {
      const section = edition.sections[name];
      return section ? plainText(section.title) : '';
    }
    case 'string':
      return wordsOf(edition.strings[name] ?? '');
    case 'fact':
      return factWords(rest, edition);
    case 'guide':
      return guideWords(name, edition);
    default:
      return shown(mixAt(edition.brand, name) ?? valueAt(edition.brand, rest));
  }
}

/** As it stands in the file, or how far it is known. */
function factWords([form, name]: readonly string[], { facts, language }: Edition): string {
  const found = facts?.forms.find(({ id }) => id === form)?.facts;
  const fact = FACT_NAMES.flatMap((each) => (each === name ? (found?.[each] ?? []) : []))[0];
  if (!fact) return '';
  const text = textFor(fact.texts, language);
  return fact.status === 'verified' && text !== undefined ? text : fact.status;
}

/** What the brand says of an ink for one press: `inks.dark.cmyk`. */
function mixAt({ mixes = {} }: Edition['brand'], key: string): unknown {
  const [ink, mix] =
    Object.entries(mixes).find(([each]) => key.startsWith(`${inkKey(each)}.`)) ?? [];
  if (ink === undefined) return undefined;
  return valueAt(mix, [key.slice(inkKey(ink).length + 1)]);
}

/** Steps and parts by their number and id, as translations name them. */
function guideWords(name: string, { guide }: Edition): string {
  const [list, id] = name.split('.');
  if (list === 'steps') return guide.steps.find((step) => String(step.number) === id)?.name ?? '';
  if (list === 'parts') return guide.parts.find((part) => part.id === id)?.title ?? '';
  return shown(valueAt(guide, name.split('.')));
}

function wordsOf(value: StringValue): string {
  if (typeof value === 'string') return value;
  return Object.entries(value)
    .map(([form, words]) => `${form}: ${words}`)
    .join('; ');
}

function valueAt(tree: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return tree;
  if (typeof tree !== 'object' || tree === null) return undefined;
  return valueAt(Object.entries(tree).find(([name]) => name === key)?.[1], rest);
}

function shown(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
