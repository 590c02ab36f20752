import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../../src/model/locale-format.js';

/** Shows spaces that do not break; which width they have is CLDR's taste, and changes with its versions. */
const shown = (text: string | undefined) => text?.replaceAll(/[\u202F\u00A0]/g, '~');

describe('numbers', () => {
  it.each([
    ['en', '1,234,567.89'],
    ['fr', '1~234~567,89'],
    ['es', '1.234.567,89'],
    ['it', '1.234.567,89'],
    ['el', '1.234.567,89'],
    ['bg', '1~234~567,89'],
    ['ja', '1,234,567.89'],
  ])('are grouped in %s', (language, written) => {
    expect(shown(formatNumber(1_234_567.891, language))).toBe(written);
  });

  it.each([
    ['en', '42.5%'],
    ['fr', '42,5~%'],
    ['es', '42,5~%'],
    ['bg', '42,5%'],
  ])('of a hundred in %s', (language, written) => {
    expect(shown(formatPercent(42.5, language))).toBe(written);
  });
});

describe('money', () => {
  it.each([
    ['en', 18_500, '€18,500'],
    ['en', 18_500.5, '€18,500.50'],
    ['fr', 18_500, '18~500~€'],
    ['es', 18_500, '18.500~€'],
    ['el', 0.5, '0,50~€'],
    ['bg', 18_500, '18~500~€'],
    ['nl', 18_500, '€~18.500'],
  ])('in %s: %s', (language, amount, written) => {
    expect(shown(formatMoney({ amount, currency: 'EUR' }, language))).toBe(written);
  });
});

describe('days', () => {
  it.each([
    ['2026-01-31', 'en', '31~January 2026'],
    ['2026-01-31', 'en-US', 'January 31, 2026'],
    ['2026-01-31', 'fr', '31~janvier 2026'],
    ['2026-01-31', 'es', '31~de enero de 2026'],
    ['2026-01-31', 'it', '31~gennaio 2026'],
    ['2026-01-31', 'el', '31~Ιανουαρίου 2026'],
    ['2026-01-31', 'bg', '31~януари 2026~г.'],
    ['2026-01-31', 'ja', '2026年1月31日'],
    ['2026-01-31', 'th', '31~มกราคม ค.ศ. 2026'],
    ['2026-01-01', 'en', '1~January 2026'],
    ['2026-01-01', 'fr', '1er~janvier 2026'],
    ['2026-01-01', 'fr-BE', '1er~janvier 2026'],
    ['2026-01-01', 'it', '1º~gennaio 2026'],
    ['2026-01-01', 'el', '1~Ιανουαρίου 2026'],
    ['2026-01-11', 'fr', '11~janvier 2026'],
  ])('%s in %s', (day, language, written) => {
    expect(shown(formatDate(day, language))).toBe(written);
  });

  it.each(['2026-02-31', '2026-13-01', '2026-01', '2026-1-5', 'tomorrow', ''])(
    'knows that “%s” is none',
    (text) => {
      expect(formatDate(text, 'en')).toBeUndefined();
    },
  );
});

describe('lists', () => {
  it.each([
    ['en', 'a, b and c', 'a, b or c'],
    ['fr', 'a, b et c', 'a, b ou c'],
    ['es', 'a, b y c', 'a, b o c'],
    ['el', 'a, b και c', 'a, b ή c'],
    ['bg', 'a, b и c', 'a, b или c'],
  ])('in %s', (language, and, or) => {
    expect(formatList(['a', 'b', 'c'], language)).toBe(and);
    expect(formatList(['a', 'b', 'c'], language, 'or')).toBe(or);
  });

  it('of one thing are that thing', () => {
    expect(formatList(['a'], 'fr')).toBe('a');
  });
});
