/** Numbers, money, days and lists as a language writes them: grouping, signs, order and words are CLDR's, by way of Intl. */

const MOST_DECIMALS = 2;

export function formatNumber(value: number, language: string): string {
  const options = { maximumFractionDigits: MOST_DECIMALS };
  return new Intl.NumberFormat(tagOf(language), options).format(value);
}

/** `value` counts from 0 to 100. */
export function formatPercent(value: number, language: string): string {
  const options = { style: 'percent', maximumFractionDigits: MOST_DECIMALS } as const;
  return new Intl.NumberFormat(tagOf(language), options).format(value / 100);
}

/** A currency by ISO 4217; whole amounts have no decimals. */
export function formatMoney(
  { amount, currency }: { readonly amount: number; readonly currency: string },
  language: string,
): string {
  const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
  return new Intl.NumberFormat(tagOf(language), options).format(amount);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A figure and the word that it counts stay on one line: “31 January”, “2026 г.”, here with a narrow space. */
const AFTER_FIGURE = /(?<=\d(?:er|º)?)[ \u202F](?=\p{L})/gu;

/** A day of ISO 8601 (2026-01-31) with its month in words, always of our calendar. Undefined for what is no day. */
export function formatDate(day: string, language: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (!DAY.test(day) || Number.isNaN(date.getTime())) return undefined;
  // The 31st of February would silently become a day of March.
  if (!date.toISOString().startsWith(day)) return undefined;
  const options = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const parts = new Intl.DateTimeFormat(tagOf(language), options).formatToParts(date);
  const first = FIRSTS[new Intl.Locale(language).language];
  const written = parts.map(({ type, value }) =>
    type === 'day' && value === '1' ? (first ?? value) : value,
  );
  return written.join('').replaceAll(AFTER_FIGURE, '\u00A0');
}

/** Languages that count the first day of a month as an ordinal, and only that one; CLDR does not write it. */
const FIRSTS: Readonly<Record<string, string>> = { fr: '1er', it: '1º' };

/** “a, b and c”; with `or`, “a, b or c”. */
export function formatList(
  values: readonly string[],
  language: string,
  word: 'and' | 'or' = 'and',
): string {
  const type = word === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(tagOf(language), { type }).format(values);
}

/** English without a region is that of the world, not of the United States: “31 January”, “a, b and c”. */
function tagOf(language: string): string {
  return language === 'en' ? 'en-001' : language;
}
