import type { Amount, Texts } from '../model/facts.js';
import { textFor } from '../model/why-ask.js';
import { formatAmount } from './format-amount.js';

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
