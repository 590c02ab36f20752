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
  const asks = listAsks({ forms: [form(facts)], recheckBy: '2027-01-01' }, ['en', 'fr', 'nl-BE']);
  expect(asks.map(({ fact, why }) => `${fact}: ${why}`)).toEqual([
    'founders: it has no text in “nl-BE”',
    'capital: it is not verified',
    'vote: it is not known',
    'surplus: the law has changed since it was read',
    'tax: it has no text in “fr”; it has no text in “nl-BE”',
    'register: it is not known',
  ]);
  expect(asks[0]?.form).toBe('shed');
});

it('takes the text of a wider language for a narrower one, not the other way round', () => {
  const { founders } = { founders: { ...known, texts: { fr: 'une voix', 'en-GB': 'one' } } };
  const silent = (tag: string) =>
    listAsks({ forms: [form({ founders })], recheckBy: '2027-01-01' }, [tag])[0]?.why;
  expect(silent('fr-BE')).toBe('it is not known');
  expect(silent('en')).toBe('it has no text in “en”');
  expect(silent('frr')).toBe('it has no text in “frr”');
});
