import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { CountryFacts, FactsLayer, FormLayer, LegalForm } from '../model/facts.js';
import type { Outcome } from '../model/outcome.js';
import { checkSources } from './check-sources.js';

const NEEDED = ['name', 'languages', 'currency', 'evidence', 'collectedOn', 'recheckBy'] as const;
const NEEDED_OF_FORM = ['kind', 'names', 'gloss', 'law'] as const;
/** Keys that the file writes another way. */
const WRITTEN: Readonly<Record<string, string>> = {
  collectedOn: 'collected-on',
  recheckBy: 'recheck-by',
};

/** The facts of a country, lowest layer first: forms by id, facts by name, sources by id, texts by language; the rest is replaced whole. */
export function completeFacts(layers: readonly FactsLayer[]): Outcome<CountryFacts | undefined> {
  const [first, ...above] = layers;
  if (!first) return { value: undefined, diagnostics: [] };
  const merged = above.reduce(layFacts, first);
  const forms = mergeForms(merged.forms);
  const whole = { networks: [], sources: {}, ...merged, forms: forms.filter(isForm) };
  const missing = [...lacksOf(merged), ...forms.flatMap(lacksOfForm)];
  if (!isCountry(whole) || missing.length > 0) return { value: undefined, diagnostics: missing };
  const diagnostics = [...checkDays(whole), ...checkSources(whole, layers)];
  return { value: hasErrors(diagnostics) ? undefined : whole, diagnostics };
}

function layFacts(below: FactsLayer, above: FactsLayer): FactsLayer {
  return {
    ...below,
    ...above,
    place: below.place,
    ...maps('name', below, above),
    ...maps('sources', below, above),
    forms: [...below.forms, ...above.forms],
  };
}

function mergeForms(forms: readonly FormLayer[]): readonly FormLayer[] {
  const byId = new Map<string, FormLayer>();
  for (const form of forms) {
    const below = byId.get(form.id);
    byId.set(form.id, below ? layForm(below, form) : { facts: {}, ...form });
  }
  return [...byId.values()];
}

function layForm(below: FormLayer, above: FormLayer): FormLayer {
  return {
    ...below,
    ...above,
    place: below.place,
    ...maps('gloss', below, above),
    ...maps('facts', below, above),
  };
}

function maps<Key extends string>(
  key: Key,
  below: { readonly [key in Key]?: object },
  above: { readonly [key in Key]?: object },
) {
  return key in above ? { [key]: { ...below[key], ...above[key] } } : {};
}

function isForm(form: FormLayer): form is FormLayer & LegalForm {
  return NEEDED_OF_FORM.every((key) => form[key] !== undefined);
}

type Whole = Omit<FactsLayer, 'forms'> & Pick<CountryFacts, 'forms' | 'networks' | 'sources'>;

function isCountry(facts: Whole): facts is Whole & CountryFacts {
  return NEEDED.every((key) => facts[key] !== undefined);
}

function lacksOf(facts: FactsLayer): readonly Diagnostic[] {
  const missing = NEEDED.filter((key) => facts[key] === undefined);
  if (missing.length === 0) return [];
  const keys = missing.map((key) => WRITTEN[key] ?? key).join(', ');
  return [
    errorAt('edition/incomplete-facts', `The facts in ${facts.place.file} lack ${keys}.`, {
      place: facts.place,
      hints: ['add them there'],
    }),
  ];
}

function lacksOfForm(form: FormLayer): readonly Diagnostic[] {
  const missing = NEEDED_OF_FORM.filter((key) => form[key] === undefined);
  if (missing.length === 0) return [];
  const message = `The form “${form.id}” in ${form.place.file} lacks ${missing.join(', ')}.`;
  const hints = ['add them there; if it was to change a form of a layer below, give it that id'];
  return [errorAt('edition/incomplete-facts', message, { place: form.place, hints })];
}

/** Within one file this was found while it was read; here the two days come from two. */
function checkDays({ place, collectedOn, recheckBy }: CountryFacts): readonly Diagnostic[] {
  if (recheckBy > collectedOn) return [];
  const message = `“recheck-by” is ${recheckBy}, but the facts were collected on ${collectedOn}.`;
  const hints = ['set both days in the layer that collected the facts again'];
  return [errorAt('facts/dates', message, { place, hints })];
}
