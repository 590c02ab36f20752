import { describe, expect, test } from 'vitest';
import { hyphenate } from '../../../src/render/cut-word.js';
import { type Hyphens, loadHyphens, splitFor } from '../../../src/render/hyphens.js';

const LANGUAGES = ['bg', 'de', 'el', 'en', 'en-GB', 'es', 'fr', 'it', 'nl', 'pt'];
const loaded: Hyphens = new Map();
await loadHyphens(LANGUAGES, loaded);

const split = (word: string, language: string) =>
  hyphenate(word, splitFor(language, loaded)).join('-');

describe('words are split by the patterns of their language', () => {
  test.each([
    ['bg', 'отговорност', 'от-го-вор-ност'],
    ['de', 'Genossenschaft', 'Ge-nos-sen-schaft'],
    ['de-CH', 'Verantwortung', 'Ver-ant-wor-tung'],
    ['el', 'συνεταιρισμός', 'συ-νε-ται-ρι-σμός'],
    ['en', 'cooperatives', 'co-op-er-a-tives'],
    ['en-GB', 'understanding', 'un-der-stand-ing'],
    ['es', 'trabajadores', 'tra-ba-ja-do-res'],
    ['fr', 'gouvernance', 'gou-ver-nance'],
    ['fr-BE', 'développement', 'dé-ve-lop-pe-ment'],
    ['it', 'associazione', 'as-so-cia-zione'],
    ['nl', 'onderneming', 'on-der-ne-ming'],
    ['pt', 'responsabilidade', 'res-pon-sa-bi-li-dade'],
  ])('%s: %s', (language, word, parts) => {
    expect(split(word, language)).toBe(parts);
  });
});

describe('fewest letters', () => {
  test.each([
    ['en', 'only', 'only'],
    ['en', 'responsibility', 're-spon-si-bil-ity'],
    ['fr', 'coopérative', 'co-opé-ra-tive'],
    ['fr', 'salariée', 'sa-la-riée'],
    ['it', 'aereo', 'ae-reo'],
    ['bg', 'организация', 'ор-га-ни-за-ция'],
  ])('before and after a hyphen in %s: %s', (language, word, parts) => {
    expect(split(word, language)).toBe(parts);
  });
});

describe('words of this field are split as people say them', () => {
  test.each([
    ['en', 'coopworkers', 'coop-work-ers'],
    ['en', 'Coopworking', 'Coop-work-ing'],
    ['en', 'autonomous', 'au-ton-o-mous'],
    ['es', 'Cooperativas', 'Coo-pe-ra-ti-vas'],
    ['nl', 'coöperatie', 'coö-pe-ra-tie'],
    ['nl', 'geïnteresseerd', 'geïn-te-res-seerd'],
  ])('%s: %s', (language, word, parts) => {
    expect(split(word, language)).toBe(parts);
  });
});

describe('stay whole', () => {
  test.each([
    ['capitals', 'COOPERATIVES'],
    ['figures', 'co2operative'],
    ['mail addresses', 'office@cooperative.org'],
    ['addresses', 'https://cooperatives.org/responsibility'],
    ['words with a hyphen of their own', 'responsibility-taking'],
  ])('%s: %s', (_, word) => {
    expect(hyphenate(word, splitFor('en', loaded))).toEqual([word]);
  });

  test('words of a language without patterns, or whose patterns nobody asked for', async () => {
    expect(split('understanding', 'xx')).toBe('understanding');
    expect(split('understanding', 'zxx')).toBe('understanding');
    const few: Hyphens = new Map();
    await loadHyphens(['fr-FR', 'ja', 'fr'], few);
    expect([...few.keys()]).toEqual(['fr']);
    expect(hyphenate('understanding', splitFor('en', few))).toEqual(['understanding']);
    expect(hyphenate('understanding', splitFor(undefined, few))).toEqual(['understanding']);
  });
});

test('marks, brackets and an article with an apostrophe go with their syllable', () => {
  expect(split('«\u00a0gouvernance\u00a0»,', 'fr')).toBe('«\u00a0gou-ver-nance\u00a0»,');
  expect(split('l’entreprise', 'fr')).toBe('l’en-tre-prise');
  expect(split('(dell’associazione)', 'it')).toBe('(dell’as-so-cia-zione)');
});
