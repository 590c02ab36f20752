import { FACT_NAMES, type LegalForm, type OfficialName } from '../model/facts.js';
import type { Inline } from '../model/inline.js';
import { languageChain } from '../model/language-chain.js';
import { whyAsk } from '../model/why-ask.js';
import { type FactPress, noticeAsk, textOf } from './fact-press.js';
import { factWords } from './fact-words.js';

/** What can be asked about a legal form by name, as in `:fact[scop.capital]`. */
export const ASKABLE = ['name', 'law', ...FACT_NAMES] as const;
export type Askable = (typeof ASKABLE)[number];

export interface Answer {
  readonly text: readonly Inline[];
  /** Ids of the sources that say so. */
  readonly sources: readonly string[];
}

/** What is known, in words; undefined where it is to be asked, which is told. */
export function answerFact(form: LegalForm, name: Askable, press: FactPress): Answer | undefined {
  if (name === 'name') return answerName(form, press);
  if (name === 'law') return answerLaw(form, press);
  const fact = form.facts[name];
  const why = whyAsk(fact, press);
  if (why) noticeAsk(press, `“${name}” of “${form.id}”`, fact?.place ?? form.place, why);
  const words = fact && !why ? factWords(fact.texts, fact.amounts, press.language) : undefined;
  return fact && words !== undefined ? { text: [textOf(words)], sources: fact.sources } : undefined;
}

/** Its name in the language of the edition, else the first one that is certain; undefined if none is. */
export function nameOf({ names }: LegalForm, press: FactPress): OfficialName | undefined {
  const certain = names.filter((name) => whyAsk({ status: name.status }, press) === undefined);
  const nearest = languageChain(press.language).flatMap((tag) =>
    certain.filter(({ language }) => language === tag),
  );
  return nearest[0] ?? certain[0];
}

function answerName(form: LegalForm, press: FactPress): Answer | undefined {
  const name = nameOf(form, press);
  if (name) return { text: inItsLanguage(name.text, name.language, press), sources: name.sources };
  noticeName(form, press);
  return undefined;
}

/** Why none of its names prints. */
export function noticeName({ id, names, place }: LegalForm, press: FactPress): void {
  const why = whyAsk(names[0], press);
  if (why) noticeAsk(press, `The name of “${id}”`, place, why);
}

/** The law's title is in the language of the country, or one of them. */
function answerLaw({ id, law, place }: LegalForm, press: FactPress): Answer | undefined {
  const why = whyAsk({ status: law.status }, press);
  if (why) {
    noticeAsk(press, `The law of “${id}”`, place, why);
    return undefined;
  }
  const { languages } = press.facts;
  const own = languages.find((tag) => isSameLanguage(tag, press.language)) ?? languages[0];
  return { text: inItsLanguage(law.name, own ?? press.language, press), sources: law.sources };
}

/** Words marked with their language, where it is not that of the page. */
export function inItsLanguage(
  words: string,
  language: string,
  { language: ofPage }: Pick<FactPress, 'language'>,
): readonly Inline[] {
  const text = textOf(words);
  return isSameLanguage(language, ofPage)
    ? [text]
    : [{ type: 'foreign', language, children: [text] }];
}

function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}

export function isAskable(name: string): name is Askable {
  return (ASKABLE as readonly string[]).includes(name);
}
