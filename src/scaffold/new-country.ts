import type { NewFiles, NewRequest } from '../model/new-files.js';
import type { Outcome } from '../model/outcome.js';
import { linesOf } from './lines-of.js';
import { moveTo } from './move-to.js';
import { wrongName } from './wrong-name.js';

const CODE = /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/;

/** A country or region: what is known about its cooperatives, and room for texts of its own. */
export function newCountry(request: NewRequest): Outcome<NewFiles | undefined> {
  const { name, copied } = request;
  const country = name.split('-')[0] ?? '';
  if (!CODE.test(name) || nameOf(country, 'en') === undefined) {
    const hint = 'a country is written by its ISO 3166 code, as BE or CA-QC';
    return wrongName(`“${name}” is no code of a country.`, hint);
  }
  const folder = `content/countries/${name}`;
  const language = request.language ?? likelyLanguage(country);
  const tag = `${language}-${country}`;
  const next = [
    `write what you know into ${folder}/facts.yaml, each fact with its source`,
    `coop-press new section legal-forms --in countries/${name}/${language} writes its page of legal forms`,
    `coop-press new edition ${tag} --language ${tag} --country ${name}`,
    'its editions are drafts until the evidence is not weak, or a partner stands behind it',
  ];
  if (copied) return { value: { files: moveTo(folder, copied), next }, diagnostics: [] };
  const files = [
    { path: `${folder}/facts.yaml`, content: factsOf(country, language, request.today) },
    { path: `${folder}/sections.yaml`, content: SECTIONS },
  ];
  return { value: { files, next }, diagnostics: [] };
}

function nameOf(country: string, language: string): string | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }).of(country);
  } catch {
    return undefined;
  }
}

function likelyLanguage(country: string): string {
  return new Intl.Locale(`und-${country}`).maximize().language;
}

const SECTIONS = linesOf(
  '# How this country changes the reading order. Take away the “# ” of what you need.',
  '# drop: [case]',
  '# add: [{ id: our-story, after: networks }]',
  '{}',
);

function factsOf(country: string, language: string, today: string): string {
  const names = [...new Set(['en', language])].map(
    (tag) => `${tag}: ${JSON.stringify(nameOf(country, tag) ?? country)}`,
  );
  return linesOf(
    '# What is known about the cooperatives of this country. Only what is verified, with a source, is printed',
    '# as a fact; everything else is printed as a question with a line to write on.',
    `name: { ${names.join(', ')} }`,
    `languages: [${language}]`,
    'currency: EUR # ISO 4217: change it where it is another one',
    'evidence: weak # strong, medium or weak; weak stays a draft until a partner stands behind it',
    '# partner: the federation that stands behind it',
    `collected-on: ${today}`,
    `recheck-by: ${yearAfter(today)}`,
    '# review: { name: who, date: 2027-01-31 } # only who has reviewed it as the state of the law',
    'forms: []',
    '#  - id: cooperative',
    '#    kind: worker # or social, multi-stakeholder, general',
    `#    names: [{ language: ${language}, text: its official name, status: verified, sources: [law] }]`,
    '#    gloss: { en: what it means in plain words }',
    '#    law: { name: the law, number: "1/2000", year: 2000, status: verified, sources: [law] }',
    '#    facts:',
    '#      founders:',
    '#        status: verified',
    '#        sources: [law]',
    '#        amounts: [{ case: least, amount: 3, unit: count }]',
    '#        text: { en: "at least {least} members" }',
    '#      capital: { status: unknown }',
    'networks: []',
    '#  - { name: the federation, language: en, level: national, name-status: verified, url-status: unknown, sources: [law], role: { en: what it does } }',
    'sources: {}',
    '#  law: { title: where it stands, url: "https://example.org/law" }',
  );
}

function yearAfter(day: string): string {
  const [year = '', ...rest] = day.split('-');
  // 29 February has no counterpart in the next year.
  return [Number(year) + 1, ...rest].join('-').replace('-02-29', '-02-28');
}
