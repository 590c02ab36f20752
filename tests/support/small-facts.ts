import type { CountryFacts, Fact, LegalForm, Network } from '../../src/model/facts.js';

const FILE = 'content/countries/ZZ/facts.yaml';

/** A verified fact in English, read in one source; `line` is where it stands. */
export function smallFact(text: string, change: Partial<Fact> = {}): Fact {
  return {
    place: { file: FILE, line: 20 },
    status: 'verified',
    sources: ['law'],
    amounts: [],
    texts: { en: text },
    ...change,
  };
}

export function smallForm(id: string, change: Partial<LegalForm> = {}): LegalForm {
  return {
    id,
    place: { file: FILE, line: 10 },
    kind: 'worker',
    names: [{ language: 'en', text: `The ${id}`, status: 'verified', sources: ['law'] }],
    gloss: { en: 'a firm of those who work in it' },
    law: { name: 'Garden Act', number: '1', year: 2001, status: 'verified', sources: ['law'] },
    facts: {
      founders: smallFact('three gardeners'),
      capital: smallFact('no minimum'),
      vote: smallFact('one each'),
      surplus: smallFact('half stays', { sources: ['guide', 'law'] }),
      register: smallFact('at the town hall', { sources: [] }),
    },
    ...change,
  };
}

export function smallNetwork(name: string, change: Partial<Network> = {}): Network {
  return {
    place: { file: FILE, line: 50 },
    name,
    language: 'en',
    level: 'national',
    url: 'https://example.org',
    role: {},
    nameStatus: 'verified',
    urlStatus: 'verified',
    sources: ['law'],
    ...change,
  };
}

/** A made-up country with these forms. */
export function smallFacts(
  forms: readonly LegalForm[] = [smallForm('guild')],
  change: Partial<CountryFacts> = {},
): CountryFacts {
  return {
    place: { file: FILE, line: 1 },
    name: { en: 'Gardenland' },
    languages: ['en'],
    currency: 'EUR',
    evidence: 'strong',
    collectedOn: '2026-11-24',
    recheckBy: '2027-11-24',
    sources: {
      law: { title: 'The Garden Act', url: 'https://law.example.org/acts/garden/2001/of/the/land' },
      guide: { title: 'How to garden (garden.example)', url: 'https://garden.example/how' },
    },
    forms,
    networks: [],
    ...change,
  };
}

/** The words of a page of legal forms. */
export const LEGAL_STRINGS = {
  'legal.ask': 'Ask:',
  'legal.gloss': 'In plain words',
  'legal.founders': 'Founders',
  'legal.capital': 'Capital',
  'legal.vote': 'Vote',
  'legal.surplus': 'Surplus',
  'legal.register': 'Register',
  'legal.collected-on': 'Collected on {date} from these sources.',
  'legal.check-by': 'Check again by {date}.',
  'legal.state': 'State of the law on {date}, reviewed by {name}.',
  'legal.sources': 'Sources:',
};
