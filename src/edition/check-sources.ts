import type { Place } from '../diagnostics/diagnostic.js';
import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { CountryFacts, FactsLayer } from '../model/facts.js';

interface Citing {
  readonly what: string;
  readonly place: Place;
  readonly sources: readonly string[];
}

/** Sources that are named must be listed. One that no layer names, not even in a note, is listed for nothing. */
export function checkSources(
  facts: CountryFacts,
  layers: readonly FactsLayer[],
): readonly Diagnostic[] {
  const listed = Object.keys(facts.sources);
  return [...citingOf(facts).flatMap((each) => unlisted(each, listed)), ...idle(facts, layers)];
}

function unlisted(
  { what, place, sources }: Citing,
  listed: readonly string[],
): readonly Diagnostic[] {
  return sources
    .filter((id) => !listed.includes(id))
    .map((id) => {
      const message = `${what} names the source “${id}”, which is not listed.`;
      const hints = [nameHint(id, listed), 'sources are listed by id under “sources:”'];
      return errorAt('facts/unknown-source', message, { place, hints });
    });
}

function idle(facts: CountryFacts, layers: readonly FactsLayer[]): readonly Diagnostic[] {
  const cited = new Set(layers.flatMap((layer) => citingOf(layer).flatMap((each) => each.sources)));
  const notes = layers.flatMap(notesOf);
  return Object.entries(facts.sources).flatMap(([id, { place = facts.place }]) => {
    if (cited.has(id) || notes.some((note) => isNamed(id, note))) return [];
    const hints = ['take it out, or name it in the “sources” of what was read there'];
    return [
      warningAt('facts/unused-source', `Nothing names the source “${id}”.`, { place, hints }),
    ];
  });
}

function citingOf({ forms, networks = [] }: FactsLayer): readonly Citing[] {
  const ofForms = forms.flatMap(({ id, place, names = [], law, facts = {} }) => [
    ...names.map(({ text, sources }) => ({ what: `The name “${text}”`, place, sources })),
    ...(law ? [{ what: `The law of “${id}”`, place, sources: law.sources }] : []),
    ...Object.entries(facts).map(([name, fact]) => ({ ...fact, what: `“${name}” of “${id}”` })),
  ]);
  return [...ofForms, ...networks.map((each) => ({ ...each, what: `“${each.name}”` }))];
}

function notesOf({ note, forms, sources = {} }: FactsLayer): readonly string[] {
  const ofForms = forms.flatMap((form) => {
    const facts = Object.values(form.facts ?? {});
    return [form.note, form.law?.note, ...facts.map((fact) => fact.note)];
  });
  const all = [note, ...ofForms, ...Object.values(sources).map((source) => source.note)];
  return all.filter((each) => each !== undefined);
}

function isNamed(id: string, note: string): boolean {
  return note.split(/[^\p{L}\p{N}._-]+/u).some((word) => word.replace(/\.+$/, '') === id);
}
