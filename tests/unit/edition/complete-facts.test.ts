import { describe, expect, it } from 'vitest';
import { completeFacts } from '../../../src/edition/complete-facts.js';
import type { Fact, FactsLayer, FormLayer } from '../../../src/model/facts.js';

const place = { file: 'content/countries/XX/facts.yaml' };
const over = { file: 'content/countries/XX-Y/facts.yaml' };
const title = { title: 'Law', url: 'https://example.org/law' };

function fact(text: string, more: Partial<Fact> = {}): Fact {
  return { place, status: 'verified', sources: ['law'], amounts: [], texts: { en: text }, ...more };
}

const SHED: FormLayer = {
  id: 'shed',
  place,
  kind: 'worker',
  names: [{ language: 'fr', text: 'Remise', status: 'verified', sources: ['law'] }],
  gloss: { en: 'a shed', fr: 'une remise' },
  law: { name: 'Law', status: 'verified', sources: ['law'] },
  facts: { vote: fact('one each'), capital: fact('none') },
};

const BASE: FactsLayer = {
  place,
  name: { en: 'Land', fr: 'Pays' },
  languages: ['fr'],
  currency: 'EUR',
  evidence: 'strong',
  collectedOn: '2026-11-24',
  recheckBy: '2027-11-24',
  sources: { law: title },
  forms: [SHED],
};

describe('facts of a country', () => {
  it('are there when one file says everything', () => {
    expect(completeFacts([BASE])).toEqual({
      value: { ...BASE, networks: [] },
      diagnostics: [],
    });
  });

  it('are none where no file is', () => {
    expect(completeFacts([])).toEqual({ value: undefined, diagnostics: [] });
  });

  it('are laid over each other: forms by id, facts by name, sources by id, texts by language', () => {
    const later: FactsLayer = {
      place: over,
      name: { fr: 'Région' },
      partner: 'Green hands',
      sources: { page: title },
      forms: [
        {
          id: 'shed',
          place: over,
          gloss: { fr: 'un hangar' },
          facts: { vote: fact('ten each', { sources: ['page'] }) },
        },
        { ...SHED, id: 'barn', place: over },
      ],
    };
    const { value, diagnostics } = completeFacts([BASE, later]);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      place,
      name: { en: 'Land', fr: 'Région' },
      partner: 'Green hands',
      currency: 'EUR',
    });
    expect(Object.keys(value?.sources ?? {})).toEqual(['law', 'page']);
    expect(value?.forms.map(({ id }) => id)).toEqual(['shed', 'barn']);
    expect(value?.forms[0]?.gloss).toEqual({ en: 'a shed', fr: 'un hangar' });
    expect(value?.forms[0]?.facts.vote?.texts).toEqual({ en: 'ten each' });
    expect(value?.forms[0]?.facts.capital?.texts).toEqual({ en: 'none' });
  });

  it('take lists whole from the last layer that has them', () => {
    const network = (name: string, more: object = {}) => ({
      place,
      name,
      language: 'fr',
      level: 'local' as const,
      role: {},
      nameStatus: 'unknown' as const,
      urlStatus: 'unknown' as const,
      sources: [],
      ...more,
    });
    const layers = [
      { ...BASE, networks: [network('one'), network('two')] },
      { place: over, networks: [network('three')], languages: ['nl'], forms: [] },
      { place: over, forms: [] },
    ];
    const { value } = completeFacts(layers);
    expect(value?.networks.map(({ name }) => name)).toEqual(['three']);
    expect(value?.languages).toEqual(['nl']);
  });

  it('name the file and the keys that are missing in the end', () => {
    const { currency = '', recheckBy = '', ...rest } = BASE;
    const { gloss: _gloss, law: _law, ...bare } = SHED;
    const lacking = { ...rest, forms: [bare, { id: 'brn', place: over }] };
    const { value, diagnostics } = completeFacts([lacking]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['edition/incomplete-facts', `The facts in ${place.file} lack currency, recheck-by.`],
      ['edition/incomplete-facts', `The form “shed” in ${place.file} lacks gloss, law.`],
      ['edition/incomplete-facts', `The form “brn” in ${over.file} lacks kind, names, gloss, law.`],
    ]);
    const filled = completeFacts([
      lacking,
      { place: over, currency, recheckBy, forms: [{ ...SHED, id: 'brn' }, SHED] },
    ]);
    expect(filled.diagnostics).toEqual([]);
  });

  it('are to be checked again after they were collected, also where two files say so', () => {
    const { value, diagnostics } = completeFacts([
      BASE,
      { place: over, collectedOn: '2028-01-01', forms: [] },
    ]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'facts/dates',
        message: '“recheck-by” is 2027-11-24, but the facts were collected on 2028-01-01.',
      },
    ]);
  });
});

describe('sources of facts', () => {
  it('are listed: else the nearest one is named where it was cited', () => {
    const where = { ...place, line: 7 };
    const vote = fact('one each', { sources: ['law', 'lwa'], place: where });
    const { value, diagnostics } = completeFacts([
      { ...BASE, forms: [{ ...SHED, facts: { vote } }] },
    ]);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'facts/unknown-source',
        severity: 'error',
        message: '“vote” of “shed” names the source “lwa”, which is not listed.',
        place: where,
        hints: ['the nearest name is “law”', 'sources are listed by id under “sources:”'],
      },
    ]);
  });

  it('are looked for behind names, laws and networks, too', () => {
    const gone = { ...BASE, sources: { other: title } };
    const network = {
      place,
      name: 'N',
      language: 'fr',
      level: 'world' as const,
      role: {},
      nameStatus: 'verified' as const,
      urlStatus: 'unknown' as const,
      sources: ['other', 'page'],
    };
    const { diagnostics } = completeFacts([{ ...gone, networks: [network] }]);
    expect(diagnostics.map(({ message }) => message.split(' names')[0])).toEqual([
      'The name “Remise”',
      'The law of “shed”',
      '“vote” of “shed”',
      '“capital” of “shed”',
      '“N”',
    ]);
  });

  it('may lie in another layer than what cites them', () => {
    const vote = fact('two each', { sources: ['page'] });
    const below = { ...BASE, sources: { law: title, page: title } };
    const later = { place: over, forms: [{ id: 'shed', place: over, facts: { vote } }] };
    expect(completeFacts([below, later]).diagnostics).toEqual([]);
  });

  it('that nothing names, not even a note, are told', () => {
    const where = { ...place, line: 9 };
    const sources = { law: title, page: { ...title, place: where }, 'page-2': title };
    const { value, diagnostics } = completeFacts([
      { ...BASE, sources, note: 'read elsewhere (page-2).' },
    ]);
    expect(value).toBeDefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'facts/unused-source',
        severity: 'warning',
        message: 'Nothing names the source “page”.',
        place: where,
      },
    ]);
  });

  it('stay used when a later layer replaces what cited them', () => {
    const vote = fact('two each', { sources: ['page'] });
    const below = {
      ...BASE,
      sources: { law: title, page: title },
      forms: [{ ...SHED, facts: { vote } }],
    };
    const later = {
      place: over,
      forms: [{ id: 'shed', place: over, facts: { vote: fact('one each') } }],
    };
    expect(completeFacts([below, later]).diagnostics).toEqual([]);
  });
});
