import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { BUILT_IN } from '../support/make-project.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const UNKNOWN = { value: null, text_en: null, status: 'unknown', sources: [] };
const CAPITAL = {
  value: 30,
  text_en: 'EUR 30',
  status: 'verified',
  sources: ['law'],
  note: 'page of 2014: recheck',
};
const VOTE = { value: 'code', text_en: 'one each', status: 'verified', sources: ['law'] };

/** One country of a collection; what is given replaces facts of its only form. */
function collection(facts: object = {}): object {
  const form = {
    id: 'shed',
    kind: 'worker',
    official_names: [
      { lang: 'fr', text: 'Remise', abbr: 'R', status: 'verified', sources: ['law'] },
    ],
    gloss_en: 'a shed',
    law: { name: 'Loi', number: null, year: null, status: 'unverified', sources: [] },
    min_founders: UNKNOWN,
    min_capital: CAPITAL,
    member_vote: VOTE,
    surplus_and_reserve: { ...UNKNOWN, note: 'see page' },
    tax: { value: null, text_en: 'none', status: 'unverified', sources: [], basis: 'hearsay' },
    registering_authority: UNKNOWN,
    notes: 'a note of the form',
    ...facts,
  };
  const network = { name: 'N', lang: 'fr', url: null, role: 'advice', sources: ['law'] };
  return {
    about: 'About it.',
    collection_note: 'How it was read.',
    collected_on: '2026-11-24',
    sources: {
      law: { title: 'Law', url: 'https://example.org/law', note: 'a note of the law' },
      page: { title: 'Page', url: 'https://example.org/page' },
    },
    countries: [
      {
        iso: 'XX',
        subdivision: 'XX-Y',
        name_en: 'Land',
        name_native: 'Pays / Land',
        languages: ['fr', 'nl'],
        currency: 'EUR',
        evidence_strength: 'weak',
        edition_note: 'a note of the country',
        forms: [form],
        networks: [{ ...network, name_status: 'verified', url_status: 'unknown' }],
      },
    ],
  };
}

function importInto(folder: string, value: object): string {
  const file = join(folder, 'collection.json');
  writeFileSync(file, JSON.stringify(value));
  const script = join(BUILT_IN, '.ci/import-facts.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file, folder], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const pathIn = (folder: string) => join(folder, 'XX-Y', 'facts.yaml');

it('writes the facts of a collection, nothing left out, and lists what will be asked', () => {
  const folder = temporaryFolder();
  expect(importInto(folder, collection())).toBe(`XX-Y
  ask  shed.founders: it is not known
  ask  shed.capital: it was verified once, but is to be checked again
  ask  shed.vote: it has no text in “fr”; it has no text in “nl”
  ask  shed.surplus: it is not known
  ask  shed.tax: it is not verified
  ask  shed.register: it is not known
  note shed.capital: page of 2014: recheck

`);
  const text = readFileSync(pathIn(folder), 'utf8');
  expect(text).toMatch(
    /^# yaml-language-server: \$schema=\S+facts\.schema\.json\n# About it\.\n# How it was read\.\n/,
  );
  expect(parse(text)).toEqual({
    name: { en: 'Land', fr: 'Pays', nl: 'Land' },
    languages: ['fr', 'nl'],
    currency: 'EUR',
    evidence: 'weak',
    'collected-on': '2026-11-24',
    'recheck-by': '2027-11-24',
    note: 'a note of the country',
    forms: [
      {
        id: 'shed',
        kind: 'worker',
        names: [
          {
            language: 'fr',
            text: 'Remise',
            abbreviation: 'R',
            status: 'verified',
            sources: ['law'],
          },
        ],
        gloss: { en: 'a shed' },
        law: { name: 'Loi', status: 'unverified' },
        facts: {
          founders: { status: 'unknown' },
          capital: {
            status: 'verified',
            sources: ['law'],
            value: 30,
            text: { en: 'EUR 30' },
            note: 'page of 2014: recheck',
            caution: 'recheck',
          },
          vote: { status: 'verified', sources: ['law'], value: 'code', text: { en: 'one each' } },
          surplus: { status: 'unknown', note: 'see page' },
          tax: { status: 'unverified', text: { en: 'none' }, basis: 'hearsay' },
          register: { status: 'unknown' },
        },
        note: 'a note of the form',
      },
    ],
    networks: [
      {
        name: 'N',
        language: 'fr',
        level: 'national',
        'name-status': 'verified',
        'url-status': 'unknown',
        sources: ['law'],
        role: { en: 'advice' },
      },
    ],
    sources: {
      law: { title: 'Law', url: 'https://example.org/law', note: 'a note of the law' },
      page: { title: 'Page', url: 'https://example.org/page' },
    },
  });
});

it('keeps what people have added, to the letter', () => {
  const folder = temporaryFolder();
  importInto(folder, collection());
  const edited = readFileSync(pathIn(folder), 'utf8')
    .replace('evidence: weak', 'evidence: weak # a comment\npartner: Green hands')
    .replace('2027-11-24', '2027-05-01')
    .replace('en: one each', 'en: one each\n          fr: une voix')
    .replace('level: national', 'level: local')
    .replace(
      'status: unknown',
      'status: verified\n        sources: [own]\n        text: { en: three }',
    )
    .concat('  own: { title: Asked there, url: "https://example.org/own" }\n');
  writeFileSync(pathIn(folder), edited);
  const told = importInto(folder, collection());
  expect(readFileSync(pathIn(folder), 'utf8')).toBe(edited);
  expect(told).toContain(
    'look shed.founders: stays as somebody verified it; the collection calls it unknown',
  );
});

it('knows a network by its address, and a law by its letters, when somebody has made the name fit to print', () => {
  const folder = temporaryFolder();
  const law = { name: "Law A' 5", number: null, year: null, status: 'unverified', sources: [] };
  const given = collection({ law }) as { countries: { networks: object[] }[] };
  const [country] = given.countries;
  const site = {
    ...country?.networks[0],
    url: 'https://example.org',
    url_status: 'verified',
  };
  country?.networks.push(
    { ...site, name: 'Hands (example.org)' },
    { ...site, name: 'Feet (example.org)' },
  );
  importInto(folder, given);
  const edited = readFileSync(pathIn(folder), 'utf8')
    .replace('Hands (example.org)', 'Hands')
    .replace("A' 5", 'A’ 5');
  expect(edited).toContain('name: Hands\n');
  expect(edited).toContain('A’ 5');
  writeFileSync(pathIn(folder), edited);
  importInto(folder, given);
  expect(readFileSync(pathIn(folder), 'utf8')).toBe(edited);
});

it('has a fact asked again when the collection says it anew', () => {
  const folder = temporaryFolder();
  importInto(folder, collection());
  const edited = readFileSync(pathIn(folder), 'utf8')
    .replace(
      'en: EUR 30',
      'en: "{all}"\n        amounts: [{ case: all, amount: 30, currency: EUR }]',
    )
    .replace('        caution: recheck\n', '')
    .replace('currency: EUR', 'currency: EUR # since 2002');
  writeFileSync(pathIn(folder), edited);
  const told = importInto(
    folder,
    collection({
      min_capital: { ...CAPITAL, text_en: 'EUR 50', note: 'read again' },
      member_vote: { ...VOTE, text_en: 'two each' },
    }),
  );
  const { capital, vote } = parse(readFileSync(pathIn(folder), 'utf8')).forms[0].facts;
  expect(capital).toMatchObject({
    text: { en: '{all}' },
    collected: 'EUR 50',
    caution: 'recheck',
    note: 'read again',
  });
  expect(vote.text).toEqual({ en: 'two each' });
  expect(readFileSync(pathIn(folder), 'utf8')).toContain('currency: EUR # since 2002');
  expect(told).toContain('look shed.capital: its English has changed in the collection');
});

it('tells a folder that cannot be read from one that can', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'XX-Y'));
  writeFileSync(pathIn(folder), 'name: [');
  const file = join(folder, 'collection.json');
  writeFileSync(file, JSON.stringify(collection()));
  const script = join(BUILT_IN, '.ci/import-facts.mjs');
  const run = spawnSync(process.execPath, [script, file, folder], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stdout).toContain('ERROR');
  expect(readFileSync(pathIn(folder), 'utf8')).toBe('name: [');
});
