import type { CountryFacts, Fact, FactName, LegalForm } from '../model/facts.js';
import { FACT_NAMES } from '../model/facts.js';

/** A fact that prints as “ask” and a line to write on, and why. */
export interface Ask {
  readonly form: string;
  readonly fact: FactName;
  readonly why: string;
}

/** Everything about the forms of a country that does not print as a fact in these languages. */
export function listAsks(
  facts: Pick<CountryFacts, 'forms'>,
  languages: readonly string[],
): readonly Ask[] {
  return facts.forms.flatMap((form) =>
    FACT_NAMES.flatMap((fact) =>
      whyAsk(form, fact, languages).map((why) => ({ form: form.id, fact, why })),
    ),
  );
}

function whyAsk(
  { facts }: LegalForm,
  name: FactName,
  languages: readonly string[],
): readonly string[] {
  const fact = facts[name];
  if (!fact) return ['unknown'];
  if (fact.status !== 'verified') return [fact.status];
  if (fact.caution !== undefined) return [`verified, but ${fact.caution}`];
  const silent = languages.filter((tag) => !speaks(fact, tag));
  return silent.length > 0 ? [`no text in ${silent.join(', ')}`] : [];
}

/** As languages fall back: fr-BE may speak as fr does. */
function speaks({ texts }: Fact, tag: string): boolean {
  return Object.keys(texts).some((each) => tag === each || tag.startsWith(`${each}-`));
}
