import type { Amount, Texts } from '../model/facts.js';
import { languageChain } from '../model/language-chain.js';
import { formatAmount } from './format-amount.js';

/** A text in this language or one that its readers read as well; undefined where nobody has written one. */
export function textFor(texts: Texts, language: string): string | undefined {
  const tag = languageChain(language).find((each) => Object.hasOwn(texts, each));
  return tag === undefined ? undefined : texts[tag];
}

/** A sentence with its figures in place of their cases in braces. */
export function factWords(
  texts: Texts,
  amounts: readonly Amount[],
  language: string,
): string | undefined {
  const figure = (whole: string, name: string): string => {
    const amount = amounts.find((each) => each.case === name);
    return amount ? formatAmount(amount, language) : whole;
  };
  return textFor(texts, language)?.replaceAll(/\{([^{}]*)\}/g, figure);
}

/** A date as people of the language write it. */
export function dateWords(day: string, language: string): string {
  const format = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(language, format).format(new Date(day));
}
