import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import type { CountryFacts, Texts } from '../model/facts.js';
import { languageChain } from '../model/language-chain.js';

export interface FactsCheck {
  /** ISO 8601. */
  readonly today: string;
  /** Stale facts print as “ask”, with a warning, instead of stopping the edition. */
  readonly allowStale: boolean;
  /** Of the edition. */
  readonly language: string;
}

const MONTHS_AHEAD = 3;
const MONTHS_OF_YEAR = 12;

/** Whether the facts of a country still hold: a warning from three months before they are to be checked again, an error after that day; and whether anybody can read them. */
export function checkFacts(facts: CountryFacts, check: FactsCheck): readonly Diagnostic[] {
  return [...checkDay(facts, check), ...checkLanguage(facts, check)];
}

function checkDay(facts: CountryFacts, { today, allowStale }: FactsCheck): readonly Diagnostic[] {
  const { place, recheckBy } = facts;
  const hints = [
    'check each fact against its source, then set “collected-on” and “recheck-by” anew',
  ];
  if (today > recheckBy) {
    const message = `The facts were to be checked again by ${recheckBy}; today is ${today}.`;
    if (!allowStale) return [errorAt('edition/stale-facts', message, { place, hints })];
    const ask = `${message} They all print as “ask”.`;
    return [warningAt('edition/stale-facts', ask, { place, hints })];
  }
  if (today < monthsBefore(recheckBy, MONTHS_AHEAD)) return [];
  const message = `The facts are to be checked again by ${recheckBy}; after that day they do not print.`;
  return [warningAt('edition/stale-facts', message, { place, hints })];
}

/** The same day of an earlier month, or its last day where it is shorter. ISO 8601. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * MONTHS_OF_YEAR + month - 1 - months;
  const [toYear, toMonth] = [Math.floor(count / MONTHS_OF_YEAR), count % MONTHS_OF_YEAR];
  // Day 0 of a month is the last one of the month before.
  const last = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate();
  return [pad(toYear, 4), pad(toMonth + 1, 2), pad(Math.min(date, last), 2)].join('-');
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** One missing text is told where it is to be printed; here only that there are none at all. */
function checkLanguage(
  { place, forms }: CountryFacts,
  { language }: FactsCheck,
): readonly Diagnostic[] {
  const texts = forms.flatMap((form) => Object.values(form.facts).map((fact) => fact.texts));
  const chain = languageChain(language);
  const speaks = (each: Texts) => chain.some((tag) => Object.hasOwn(each, tag));
  if (texts.length === 0 || texts.some(speaks)) return [];
  const message = `No fact of this country has a text in “${language}”: all of them print as “ask”.`;
  const hints = [`add texts in “${chain.at(-1)}” beside those that are there`];
  return [warningAt('edition/silent-facts', message, { place, hints })];
}
