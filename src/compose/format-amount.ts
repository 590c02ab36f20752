import type { Amount } from '../model/facts.js';

const HUNDRED = 100;
/** As laws give shares: 57.5 %, 33.33 %. */
const PERCENT_DIGITS = 2;

/** A figure as the language writes it, with its currency or sign, never split over two lines. */
export function formatAmount({ amount, unit, currency }: Amount, language: string): string {
  return numberWords({ amount, unit, currency }, language).replaceAll(' ', '\u00a0');
}

type Figure = Pick<Amount, 'amount' | 'unit'> & { readonly currency: string | undefined };

function numberWords({ amount, unit, currency }: Figure, language: string): string {
  if (unit === 'percent') {
    const format = { style: 'percent', maximumFractionDigits: PERCENT_DIGITS } as const;
    const words = new Intl.NumberFormat(language, format).format(amount / HUNDRED);
    // Versions of Node differ here; French sets a fine space, as in its running text.
    const space = new Intl.Locale(language).language === 'fr' ? '\u202f' : '\u00a0';
    return words.replace(/\s(?=%)/, space);
  }
  if (unit === 'count' || currency === undefined) {
    return new Intl.NumberFormat(language).format(amount);
  }
  // 30 euro, but 7.50 euro: cents are printed where there are some.
  const digits = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  const format = { style: 'currency', currency, ...digits } as const;
  return new Intl.NumberFormat(language, format).format(amount);
}
