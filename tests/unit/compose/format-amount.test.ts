import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factWords } from '../../../src/compose/fact-words.js';
import { formatAmount } from '../../../src/compose/format-amount.js';
import type { Amount } from '../../../src/model/facts.js';

const money = (amount: number, currency = 'EUR'): Amount => ({
  case: 'a',
  amount,
  unit: 'money',
  currency,
});
const percent = (amount: number): Amount => ({ case: 'a', amount, unit: 'percent' });
const LANGUAGES = ['fr-FR', 'de-DE', 'en', 'ja-JP'];
const inAll = (amount: Amount) => LANGUAGES.map((language) => formatAmount(amount, language));

it('writes money with its currency, and cents only where there are some', () => {
  expect(inAll(money(18_500))).toEqual([
    '18\u202f500\u00a0€',
    '18.500\u00a0€',
    '€18,500',
    '€18,500',
  ]);
  expect(inAll(money(7.5))).toEqual(['7,50\u00a0€', '7,50\u00a0€', '€7.50', '€7.50']);
  expect(formatAmount(money(1_000_000, 'JPY'), 'ja-JP')).toBe('￥1,000,000');
});

it('writes percents and counts as each language does', () => {
  expect(inAll(percent(51))).toEqual(['51\u202f%', '51\u00a0%', '51%', '51%']);
  expect(inAll(percent(57.5))[0]).toBe('57,5\u202f%');
  expect(inAll({ case: 'a', amount: 1200, unit: 'count' })).toEqual([
    '1\u202f200',
    '1.200',
    '1,200',
    '1,200',
  ]);
});

it('never leaves a place where a figure could be split over two lines', () => {
  const units = fc.constantFrom('money', 'percent', 'count');
  fc.assert(
    fc.property(fc.nat(), units, fc.constantFrom(...LANGUAGES, 'bg', 'el'), (amount, unit, tag) => {
      const written = formatAmount({ case: 'a', amount, unit, currency: 'EUR' } as Amount, tag);
      expect(written).not.toMatch(/[ \t\n]/);
    }),
  );
});

it('puts figures where their cases stand in a sentence, each as often as it is named', () => {
  const amounts = [money(30), { ...money(100), case: 'b' }];
  const texts = { en: '{a} or {b}, never {a} and {c}' };
  expect(factWords(texts, amounts, 'en-GB')).toBe('€30 or €100, never €30 and {c}');
  expect(factWords(texts, amounts, 'fr')).toBeUndefined();
});
