import type { CountryFacts } from '../model/facts.js';

/** Weak evidence needs a partner in the country before it is printed for everybody. */
export function isWeak(facts: CountryFacts | undefined): boolean {
  return facts?.evidence === 'weak' && facts.partner === undefined;
}
