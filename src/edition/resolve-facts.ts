import type { Content, EditionFile } from '../model/content.js';
import type { CountryFacts, FactsLayer } from '../model/facts.js';
import type { Origins } from '../model/origin.js';
import type { Outcome } from '../model/outcome.js';
import { completeFacts } from './complete-facts.js';
import { overlaysOf } from './stack-layers.js';

export interface ResolvedFacts {
  readonly facts?: CountryFacts;
  /** By `form.fact`. */
  readonly origins: Origins;
}

/** What is known of the edition's country: country < region < organisation. */
export function resolveFacts(content: Content, file: EditionFile): Outcome<ResolvedFacts> {
  const layers = overlaysOf(content, file).flatMap(({ name, overlay: { facts } }) =>
    facts ? [{ name, facts }] : [],
  );
  const { value, diagnostics } = completeFacts(layers.map(({ facts }) => facts));
  const origins = layers.flatMap(({ name, facts }) => originsIn(name, facts));
  return {
    value: { ...(value && { facts: value }), origins: Object.fromEntries(origins) },
    diagnostics,
  };
}

function originsIn(
  layer: string,
  { forms }: FactsLayer,
): readonly (readonly [string, Origins[string]])[] {
  return forms.flatMap(({ id, facts = {} }) =>
    Object.entries(facts).map(([name, { place }]) => [`${id}.${name}`, { layer, place }] as const),
  );
}
