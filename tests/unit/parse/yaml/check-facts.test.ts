import { describe, expect, it, test } from 'vitest';
import { capital, faults } from '../../../support/facts-yaml.js';

describe('figures and texts', () => {
  it('belong together: a case that is not there has a nearest name', () => {
    const text = capital(
      'amounts: [{ case: SARL, amount: 30, currency: EUR }]\ntext: { en: "{SARL}", fr: "{SARI}" }',
    );
    expect(faults(text)).toEqual([
      {
        code: 'facts/unknown-amount',
        message: 'This fact has no amount “SARI”.',
        at: '8:35',
        hints: ['the nearest name is “SARL”'],
      },
      {
        code: 'facts/unused-amount',
        message: 'This text leaves out the amount “SARL”.',
        at: '8:35',
        hints: ['print it as {SARL}, or take the amount out'],
      },
    ]);
  });

  it('are told apart by language: each prints every figure', () => {
    const text = capital(
      'amounts: [{ case: all, amount: 3, unit: count }]\ntext:\n  en: "{all} members"\n  fr: 3 membres',
    );
    expect(faults(text)).toMatchObject([
      {
        code: 'facts/unused-amount',
        message: 'This text leaves out the amount “all”.',
        at: '10:15',
      },
    ]);
  });

  it('have braces in pairs', () => {
    expect(faults(capital('text: { en: "at least {all" }'))).toMatchObject([
      { code: 'facts/unknown-amount', message: 'A brace stands alone in this text.', at: '7:21' },
    ]);
    expect(faults(capital('text: { en: "{all}" }'))).toMatchObject([
      { message: 'This fact has no amount “all”.', hints: ['there are none yet'] },
    ]);
  });

  it('have one amount for a case', () => {
    const text = capital(
      'amounts:\n  - { case: a, amount: 1, unit: count }\n  - { case: a, amount: 2, unit: count }\ntext: { en: "{a}" }',
    );
    expect(faults(text)).toMatchObject([
      { code: 'yaml/duplicate-key', message: '“a” is given twice.', at: '9:21' },
    ]);
  });

  test.each([
    ['amount: 1', 'give “currency” for money, or else “unit”: percent or count'],
    [
      'amount: 1, currency: EUR, unit: count',
      'give “currency” for money, or else “unit”: percent or count',
    ],
    ['amount: 101, unit: percent', 'a percentage lies between 0 and 100'],
    ['amount: 2.5, unit: count', 'a count is a whole number'],
    ['amount: 1, currency: EURO', 'a currency is written as an ISO 4217 code, as EUR'],
    ['amount: -1, unit: count', 'choose a larger number'],
    ['amount: 1, unit: percents', 'the nearest name is “percent”'],
    ['amount: 1, unit: count, basis: compny', 'the nearest name is “company”'],
  ])('are written as an amount of something: %s', (amount, hint) => {
    const [fault, ...rest] = faults(
      capital(`amounts: [{ case: a, ${amount} }]\ntext: { en: "{a}" }`),
    );
    expect(fault).toMatchObject({ code: 'yaml/wrong-value', hints: [hint] });
    expect(fault?.at).toMatch(/^7:/);
    expect(rest).toEqual([]);
  });
});

describe('what is called verified', () => {
  it('names where it was read', () => {
    const unsourced = (status: string) => `forms:
  - id: shed
    names: [{ language: fr, text: Remise, status: ${status} }]
    law: { name: Loi, status: ${status}, sources: [] }
    facts:
      vote: { status: ${status}, text: { en: one each } }
networks:
  - { name: N, language: fr, level: world, name-status: ${status}, url-status: unknown, role: { en: x } }`;
    expect(faults(unsourced('verified'))).toMatchObject([
      { message: 'Entry 1 of “names” is called verified, but names no source.', at: '3:51' },
      { message: '“law” is called verified, but names no source.', at: '4:31' },
      { message: '“vote” is called verified, but names no source.', at: '6:23' },
      { message: 'Entry 1 of “networks” is called verified, but names no source.', at: '8:57' },
    ]);
    expect(new Set(faults(unsourced('verified')).map(({ code }) => code))).toEqual(
      new Set(['facts/no-source']),
    );
    expect(faults(unsourced('unverified'))).toEqual([]);
    expect(faults(unsourced('unknown'))).toEqual([]);
  });

  it('says what is known; what is not known needs no words', () => {
    expect(faults(capital('value: one-member-one-vote'))).toEqual([
      {
        code: 'facts/no-text',
        message: '“capital” is called verified, but no words say what is known.',
        at: '4:7',
        hints: ['add “text:” with a sentence for each language, or set the status to unknown'],
      },
    ]);
    expect(faults(capital('').replace('verified', 'unknown'))).toEqual([]);
  });

  it('has the address that it calls verified', () => {
    const network = (keys: string) =>
      `networks:\n  - { name: N, language: fr, level: local, name-status: unknown, sources: [a], role: { en: x }, ${keys} }`;
    expect(faults(network('url-status: verified'))).toMatchObject([
      {
        code: 'facts/no-address',
        message: 'The address of “N” is called verified, but is not there.',
        at: '2:109',
      },
    ]);
    expect(faults(network('url-status: verified, url: ftp://example.org'))).toMatchObject([
      { hints: ['an address begins with http:// or https:// and has no spaces'] },
    ]);
    expect(faults(network('url-status: verified, url: "https://a:b:c"'))).toMatchObject([
      { hints: ['an address is written whole, as https://example.org/page'] },
    ]);
    expect(faults(network('url-status: verified, url: https://example.org'))).toEqual([]);
  });
});
