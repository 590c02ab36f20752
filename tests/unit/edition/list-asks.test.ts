import { expect, it } from 'vitest';
import { listAsks } from '../../../src/edition/list-asks.js';
import type { Fact, LegalForm } from '../../../src/model/facts.js';

const place = { file: 'facts.yaml' };
const known: Fact = {
  place,
  status: 'verified',
  sources: ['law'],
  amounts: [],
  texts: { en: 'one each', fr: 'une voix' },
};

function form(facts: LegalForm['facts']): LegalForm {
  const law = { name: 'Law', status: 'unknown' as const, sources: [] };
  return { id: 'shed', place, kind: 'worker', names: [], gloss: {}, law, facts };
}

it('lists what does not print as a fact, and why', () => {
  const facts = {
    founders: known,
    capital: { ...known, status: 'unverified' as const },
    vote: { ...known, status: 'unknown' as const },
    surplus: { ...known, caution: 'later-change' as const },
    tax: { ...known, texts: { en: 'one each' } },
  };
  const asks = listAsks({ forms: [form(facts)] }, ['en', 'fr', 'nl-BE']);
  expect(asks.map(({ fact, why }) => `${fact}: ${why}`)).toEqual([
    'founders: no text in nl-BE',
    'capital: unverified',
    'vote: unknown',
    'surplus: verified, but later-change',
    'tax: no text in fr, nl-BE',
    'register: unknown',
  ]);
  expect(asks[0]?.form).toBe('shed');
});

it('takes the text of a wider language for a narrower one, not the other way round', () => {
  const { founders } = { founders: { ...known, texts: { fr: 'une voix', 'en-GB': 'one' } } };
  const silent = (tag: string) => listAsks({ forms: [form({ founders })] }, [tag])[0]?.why;
  expect(silent('fr-BE')).toBe('unknown');
  expect(silent('en')).toBe('no text in en');
  expect(silent('frr')).toBe('no text in frr');
});
