import { describe, expect, it, test } from 'vitest';
import { capital, FILE, faults, parse } from '../../../support/facts-yaml.js';

describe('facts about a country', () => {
  it('are read with places, figures and texts by language', () => {
    const text = capital(`amounts:
  - { case: SARL, amount: 30, currency: EUR, basis: company }
  - { case: SA, amount: 7.5, unit: percent }
text: { en: "{SARL}, or {SA}", fr: "{SARL} ou {SA}" }
note: as read
caution: recheck`);
    expect(parse(text).value).toEqual({
      place: { file: FILE },
      forms: [
        {
          id: 'shed',
          place: { file: FILE, line: 2, column: 9, length: 4 },
          facts: {
            capital: {
              place: { file: FILE, line: 4, column: 7, length: 7 },
              status: 'verified',
              sources: ['law'],
              amounts: [
                { case: 'SARL', amount: 30, unit: 'money', currency: 'EUR', basis: 'company' },
                { case: 'SA', amount: 7.5, unit: 'percent' },
              ],
              texts: { en: '{SARL}, or {SA}', fr: '{SARL} ou {SA}' },
              note: 'as read',
              caution: 'recheck',
            },
          },
        },
      ],
    });
  });

  it('name the country, its forms and who helps there', () => {
    const text = `name: { en: Land }
languages: [fr, nl]
currency: EUR
evidence: weak
partner: Green hands
collected-on: 2026-11-24
recheck-by: 2027-11-24
review: { name: A. Reader, date: 2027-01-31 }
forms:
  - id: shed
    kind: worker
    names: [{ language: fr, text: Remise, abbreviation: R, status: verified, sources: [law] }]
    gloss: { en: a shed }
    law: { name: Loi 1, number: "1", year: 2001, status: unknown }
networks:
  - name: Les remises
    language: fr
    level: local
    url: https://example.org/
    name-status: verified
    url-status: unverified
    sources: [law]
    role: { en: advice }
sources:
  law: { title: Law, url: https://example.org/law }`;
    expect(parse(text)).toMatchObject({
      diagnostics: [],
      value: {
        name: { en: 'Land' },
        languages: ['fr', 'nl'],
        currency: 'EUR',
        evidence: 'weak',
        partner: 'Green hands',
        collectedOn: '2026-11-24',
        recheckBy: '2027-11-24',
        review: { name: 'A. Reader', date: '2027-01-31' },
        forms: [
          {
            kind: 'worker',
            names: [{ text: 'Remise', abbreviation: 'R', sources: ['law'] }],
            law: { name: 'Loi 1', number: '1', year: 2001, status: 'unknown', sources: [] },
          },
        ],
        networks: [
          { name: 'Les remises', level: 'local', nameStatus: 'verified', urlStatus: 'unverified' },
        ],
        sources: { law: { title: 'Law', place: { line: 25, column: 3, length: 3 } } },
      },
    });
  });

  it('may say nothing but what differs, and nothing at all', () => {
    expect(parse('partner: Green hands').value).toEqual({
      place: { file: FILE },
      partner: 'Green hands',
      forms: [],
    });
    expect(parse('').value).toEqual({ place: { file: FILE }, forms: [] });
  });

  it('set the marks of each language', () => {
    const text = capital('text: { en: "the member\'s own", fr: "l\'impôt ; oui" }');
    expect(parse(text).value?.forms[0]?.facts?.capital?.texts).toEqual({
      en: 'the member’s own',
      fr: 'l’impôt\u202f; oui',
    });
  });

  it('set the marks in titles of sources for the country, or for the language of the title', () => {
    const titles = (text: string) =>
      Object.values(parse(text).value?.sources ?? {}).map(({ title }) => title);
    const sources = `sources:
  a: { title: "Qu'est-ce ? \\"Loi\\"", url: https://example.org/a }
  b: { title: "What's that?", language: en, url: https://example.org/b }`;
    expect(titles(`languages: [fr, nl]\n${sources}`)).toEqual([
      'Qu’est-ce\u202f? «\u00a0Loi\u00a0»',
      'What’s that?',
    ]);
    expect(titles(sources)).toEqual(['Qu\'est-ce ? "Loi"', 'What’s that?']);
  });

  it('keep a network that is an example, and say so', () => {
    const network = (more: string) =>
      `networks: [{ name: R, language: fr, level: local, name-status: unknown, url-status: unknown, role: {}${more} }]`;
    const examples = ['', ', example: true'].map(
      (more) => parse(network(more)).value?.networks?.[0]?.example,
    );
    expect(examples).toEqual([undefined, true]);
    expect(faults(network(', example: perhaps'))).toMatchObject([{ code: 'yaml/wrong-value' }]);
  });
});

describe('mistakes in facts', () => {
  test.each([
    ['languages: [en_GB]', 'use a hyphen: en-GB'],
    ['languages: [en-gb]', 'write it “en-GB”'],
    ['languages: [e]', 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA'],
    ['currency: XEU1', 'a currency is written as an ISO 4217 code, as EUR'],
    ['collected-on: 2026-02-30', 'a day is written 2027-11-24'],
    ['recheck-by: 24.11.2027', 'a day is written 2027-11-24'],
    ['evidence: stong', 'the nearest name is “strong”'],
    ['recheckby: 2027-11-24', 'the nearest name is “recheck-by”'],
    ['forms: [{ id: a, facts: { votes: { status: unknown } } }]', 'the nearest name is “vote”'],
    [
      'forms: [{ id: a, names: [{ language: fr, text: A }] }]',
      'it wants one of: verified, unverified, unknown',
    ],
  ])('have a way out: %s', (text, hint) => {
    expect(faults(text)).toMatchObject([{ hints: [hint] }]);
    expect(faults(text)[0]?.at).toMatch(/^1:/);
  });

  it('are found in the tags of texts as well', () => {
    expect(faults('name:\n  en_GB: Land')).toMatchObject([
      {
        code: 'yaml/wrong-value',
        message: '“en_GB” cannot be a key of “name”: use a hyphen: en-GB.',
        at: '2:3',
      },
    ]);
  });

  it('name the day that comes too early', () => {
    const days = 'collected-on: 2026-11-24\nrecheck-by: 2026-11-24';
    expect(faults(days)).toEqual([
      {
        code: 'facts/dates',
        message: '“recheck-by” is 2026-11-24, but the facts were collected on 2026-11-24.',
        at: '2:13',
        hints: ['give a later day; a year after the facts were collected is usual'],
      },
    ]);
  });

  it('name the form that is there twice', () => {
    expect(faults('forms:\n  - id: shed\n  - id: barn\n  - id: shed')).toMatchObject([
      { code: 'yaml/duplicate-key', message: '“shed” is given twice.', at: '4:9' },
    ]);
  });
});
