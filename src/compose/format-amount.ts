import type { Amount } from '../model/facts.js';
import { formatMoney, formatNumber, formatPercent } from '../model/locale-format.js';

/** A figure as the language writes it, with its currency or sign, never split over two lines. */
export function formatAmount({ amount, unit, currency }: Amount, language: string): string {
  if (unit === 'percent') return percentWords(amount, language);
  const words =
    unit === 'money' && currency !== undefined
      ? formatMoney({ amount, currency }, language)
      : formatNumber(amount, language);
  return words.replaceAll(' ', '\u00a0');
}

/** Versions of Node differ in the space before the sign; French sets a fine one, as in its running text. */
function percentWords(amount: number, language: string): string {
  const space = new Intl.Locale(language).language === 'fr' ? '\u202f' : '\u00a0';
  return formatPercent(amount, language).replace(/\s(?=%)/, space);
}
