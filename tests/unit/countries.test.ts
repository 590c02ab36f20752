import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { completeFacts } from '../../src/edition/complete-facts.js';
import { listAsks } from '../../src/edition/list-asks.js';
import type { CountryFacts, Fact, Texts } from '../../src/model/facts.js';
import { parseFacts } from '../../src/parse/yaml/parse-facts.js';
import { BUILT_IN } from '../support/make-project.js';

const FOLDER = join(BUILT_IN, 'content/countries');
const COUNTRIES = readdirSync(FOLDER).sort();
/** Countries whose pages print, with the languages that they print in. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  BE: ['en', 'fr', 'nl', 'de'],
  BG: ['en', 'bg'],
  ES: ['en', 'es'],
  FR: ['en', 'fr'],
  GR: ['en', 'el'],
  IT: ['en', 'it'],
  JP: ['en', 'ja'],
  MA: ['en', 'fr', 'ar'],
};

const read = (country: string) => {
  const path = `content/countries/${country}/facts.yaml`;
  const text = readFileSync(join(FOLDER, country, 'facts.yaml'), 'utf8');
  const parsed = parseFacts({ path, text }, 100);
  const whole = completeFacts(parsed.value ? [parsed.value] : []);
  return { facts: whole.value, diagnostics: [...parsed.diagnostics, ...whole.diagnostics] };
};
const soundFacts = (country: string): CountryFacts => {
  const { facts } = read(country);
  if (!facts) throw new Error(`the facts of ${country} are not sound`);
  return facts;
};
const factsOf = (country: string): readonly (readonly [string, Fact])[] =>
  soundFacts(country).forms.flatMap(({ id, facts }) =>
    Object.entries(facts).map(([name, fact]) => [`${id}.${name}`, fact] as const),
  );

test.each(COUNTRIES)('the facts of %s are sound, with every source named', (country) => {
  expect(read(country)).toMatchObject({ diagnostics: [], facts: { currency: /./ } });
});

it('is known for 27 countries', () => {
  expect(COUNTRIES).toHaveLength(27);
});

it('lists what will be asked instead of printed', async () => {
  const lines = COUNTRIES.flatMap((country) => {
    const facts = soundFacts(country);
    const languages = PRINTED[country] ?? ['en'];
    const asks = listAsks(facts, languages).map(
      ({ form, fact, why }) => `  ${form}.${fact}: ${why}`,
    );
    return [`${country} (${languages.join(', ')})`, ...asks];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/facts-to-ask.txt');
});

it('never prints as a fact what its note calls superseded, changed or to be checked again', () => {
  const careless = COUNTRIES.flatMap((country) =>
    factsOf(country)
      .filter(([, { status, note = '', caution }]) => {
        const isDoubtful = /superseded|recheck|later changes?\b|changed again/i.test(note);
        return status === 'verified' && isDoubtful && caution === undefined;
      })
      .map(([name]) => `${country} ${name}`),
  );
  expect(careless).toEqual([]);
});

describe.each(Object.entries(PRINTED))('the pages of %s', (country, languages) => {
  const { name, forms, networks } = soundFacts(country);
  const facts = factsOf(country);

  it('have words in every language', () => {
    const verified = facts.filter(([, { status }]) => status === 'verified');
    const texts: readonly (readonly [string, Texts])[] = [
      ['name', name],
      ...forms.map(({ id, gloss }) => [`gloss of ${id}`, gloss] as const),
      ...networks.map((network) => [`role of ${network.name}`, network.role] as const),
      ...verified.map(([fact, { texts: words }]) => [fact, words] as const),
    ];
    const silent = texts.flatMap(([what, words]) =>
      languages.filter((tag) => words[tag] === undefined).map((tag) => `${what}: ${tag}`),
    );
    expect(silent).toEqual([]);
  });

  it('have the same figures in every language', () => {
    const unlike = facts.flatMap(([fact, { texts }]) => {
      const figures = Object.values(texts).map((text) => (text.match(/\d+/g) ?? []).join(' '));
      return new Set(figures).size > 1 ? [`${fact}: ${figures.join(' | ')}`] : [];
    });
    expect(unlike).toEqual([]);
  });

  it('write no money and no percentage into a text', () => {
    const written = facts.flatMap(([fact, { status, texts }]) =>
      Object.values(texts)
        .filter((text) => status === 'verified' && /\d\s*%|[€¥]|\b(?:EUR|MAD|JPY)\b/.test(text))
        .map((text) => `${fact}: ${text}`),
    );
    expect(written).toEqual([]);
  });
});

it('knows every figure with its unit and whose it is', () => {
  const figures = Object.keys(PRINTED).flatMap((country) =>
    factsOf(country)
      .filter(([, { amounts }]) => amounts.length > 0)
      .map(([fact, { amounts }]) => `${country} ${fact}: ${amounts.map(written).join(', ')}`),
  );
  expect(figures).toMatchInlineSnapshot(`
    [
      "BE sc.founders: founders 3 count",
      "BE sc-agreee.founders: founders 3 count",
      "BE sc-agreee.vote: cap 10 percent",
      "BE sc-agreee.surplus: cap 6 percent",
      "BE sc-es.founders: founders 3 count",
      "BG kooperatsia.founders: members 7 count",
      "ES cta.founders: members 3 count",
      "ES cta.surplus: reserve 20 percent, education 5 percent, extra 50 percent",
      "ES iniciativa-social.founders: members 3 count",
      "ES iniciativa-social.surplus: reserve 20 percent, education 5 percent",
      "FR scop.founders: SARL-SAS 2 count, SA 7 count",
      "FR scop.capital: SARL-SAS 30 EUR a company, employee 15 EUR a member, SA 18500 EUR a company",
      "FR scop.vote: capital 51 percent, votes 65 percent",
      "FR scop.surplus: employees 25 percent",
      "FR scic.founders: categories 3 count",
      "FR scic.vote: most 50 percent, least 10 percent",
      "GR synerg.founders: members 3 count",
      "GR synerg.capital: share 100 EUR a member, optional 3 count",
      "GR synerg.surplus: reserve 5 percent, workers 35 percent",
      "GR synerg.tax: most 35 percent",
      "GR koinsep.founders: benefit 5 count, integration 7 count",
      "GR koinsep.capital: share 100 EUR a member, optional 5 count",
      "GR koinsep.surplus: reserve 5 percent, workers 35 percent",
      "GR koinsep.tax: most 35 percent",
      "IT coop-lavoro.founders: least 3 count, small 8 count",
      "IT coop-lavoro.surplus: reserve 30 percent, fund 3 percent",
      "IT coop-lavoro.register: days 20 count",
      "IT coop-sociale.founders: least 3 count",
      "IT coop-sociale.surplus: reserve 30 percent, fund 3 percent",
      "JP rokyo.founders: promoters 3 count",
      "JP rokyo.surplus: reserve 10 percent, jobs 5 percent, education 5 percent",
      "MA taawouniya.capital: total 1000 MAD a company, share 100 MAD a share",
    ]
  `);
});

it('is written as the README shows', () => {
  const readme = readFileSync(join(BUILT_IN, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = '']) => block);
  const text = blocks.find((block) => block.includes('facts.schema.json')) ?? '';
  const { value, diagnostics } = parseFacts({ path: 'content/countries/XX/facts.yaml', text }, 100);
  expect(diagnostics).toEqual([]);
  expect(completeFacts(value ? [value] : [])).toMatchObject({
    diagnostics: [],
    value: { partner: 'Green hands' },
  });
});

function written({ case: name, amount, unit, currency, basis }: Fact['amounts'][number]): string {
  const kind = unit === 'money' ? currency : unit;
  return `${name} ${amount} ${kind}${basis ? ` a ${basis}` : ''}`;
}
