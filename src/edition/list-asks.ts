import type { CountryFacts, FactName } from '../model/facts.js';
import { FACT_NAMES } from '../model/facts.js';
import { whyAsk } from '../model/why-ask.js';

/** A fact that prints as “ask” and a line to write on, and why. */
export interface Ask {
  readonly form: string;
  readonly fact: FactName;
  readonly why: string;
}

/** Everything about the forms of a country that does not print as a fact in one of these languages, on any day before its date. */
export function listAsks(
  { forms, recheckBy }: Pick<CountryFacts, 'forms' | 'recheckBy'>,
  languages: readonly string[],
): readonly Ask[] {
  return forms.flatMap(({ id, facts }) =>
    FACT_NAMES.flatMap((fact) => {
      const reasons = languages.flatMap(
        (language) => whyAsk(facts[fact], { language, recheckBy })?.reason ?? [],
      );
      return reasons.length > 0 ? [{ form: id, fact, why: [...new Set(reasons)].join('; ') }] : [];
    }),
  );
}
