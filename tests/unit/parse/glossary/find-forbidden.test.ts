import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Term } from '../../../../src/model/glossary.js';
import { findForbidden } from '../../../../src/parse/glossary/find-forbidden.js';
import { sectionWords } from '../../../../src/parse/glossary/section-words.js';
import { yamlWords } from '../../../../src/parse/glossary/yaml-words.js';

const FILE = 'content/languages/fr/sections/a.md';
const HEAD = '---\ntitle: Un titre\n---\n\n';

function term(not: readonly string[], more: Partial<Term> = {}): Term {
  return { base: 'member', use: ['membre'], also: [], ...more, not };
}

function section(markdown: string, not: readonly string[], more: Partial<Term> = {}) {
  return findForbidden([sectionWords({ path: FILE, text: HEAD + markdown })], [term(not, more)]);
}

const words = (...parameters: Parameters<typeof section>) =>
  section(...parameters).map(({ message }) => /“(.*)”/.exec(message)?.[1]);

describe('a word that the glossary leaves aside', () => {
  it('is told with its place, the line, the term and its note', () => {
    const found = section('Un membre.\n\nEt chaque adhérent vote.', ['adhérent'], { note: 'Why.' });
    expect(found).toEqual([
      {
        code: 'parse/forbidden-variant',
        severity: 'warning',
        message: 'The glossary leaves “adhérent” aside.',
        place: { file: FILE, line: 7, column: 11, length: 8 },
        excerpt: 'Et chaque adhérent vote.',
        hints: ['for “member” write “membre”', 'Why.'],
      },
    ]);
  });

  it('is found wherever it stands, at its very letters', () => {
    const word = fc.constantFrom('la', 'forme', 'adhérents', 'L’été', '2', '*tous*', 'membre');
    const line = fc.array(word, { maxLength: 6 });
    fc.assert(
      fc.property(line, line, (before, behind) => {
        const start = [...before, ''].join(' ');
        const [found, ...others] = section(`${start}adhérent ${behind.join(' ')}`, ['adhérent']);
        expect(others).toEqual([]);
        expect(found?.place).toMatchObject({ line: 5, column: start.length + 1, length: 8 });
      }),
    );
  });

  it('names every term that it stands for', () => {
    const glossary = [term(['dispensa'], { base: 'booklet', use: ['quaderno'] })].concat(
      term(['dispensa'], { base: 'handout', use: ['scheda', 'foglio'] }),
    );
    const text = sectionWords({ path: FILE, text: `${HEAD}Una dispensa.` });
    expect(findForbidden([text], glossary)[0]?.hints).toEqual([
      'for “booklet” write “quaderno”',
      'for “handout” write “scheda” or “foglio”',
    ]);
  });
});

describe('whole words only', () => {
  test.each([
    ['Les adhérents, un coadhérent, adhérente', []],
    ["L'adhérent et l’adhérent : (adhérent)", ['adhérent', 'adhérent', 'adhérent']],
    ['Adhérent au début', ['Adhérent']],
    ['ADHÉRENT, adherent', []],
    ['un adhérent-conseil, un non-adhérent', []],
    ['**adhérent** et _adhérent_, *adhér*ent', ['adhérent', 'adhérent']],
  ])('%s', (markdown, found) => {
    expect(words(markdown, ['adhérent'])).toEqual(found);
  });

  test('a capital in the glossary is a capital in the text', () => {
    expect(words('SCOP, Scop, scop', ['SCOP'])).toEqual(['SCOP']);
    expect(words('une etapa, una Etapa', ['Etapa'])).toEqual(['Etapa']);
  });

  test('an asterisk stands for every ending, and for none', () => {
    expect(words('печалба, печалбата, печал, Печалби', ['печалб*'])).toEqual([
      'печалба',
      'печалбата',
      'Печалби',
    ]);
    expect(words('bonnes actions sociales', ['action* social*'])).toEqual(['actions sociales']);
  });

  test('several words are found over emphasis and a line end, not over a new paragraph', () => {
    const not = ['entreprise de coworking'];
    expect(words('une *entreprise* de\ncoworking', not)).toEqual(['entreprise de coworking']);
    expect(words('> une entreprise\n> de coworking', not)).toHaveLength(1);
    expect(words('une entreprise\n\nde coworking', not)).toEqual([]);
    expect(words('- une entreprise\n- de coworking', not)).toEqual([]);
  });

  test('marks inside a term count, and an apostrophe is one in either form', () => {
    expect(words('Κοιν.Σ.Επ. και Κοιν Σ Επ', ['Κοιν.Σ.Επ.'])).toEqual(['Κοιν.Σ.Επ']);
    expect(words("coopérative d'insertion", ['coopérative d’insertion'])).toHaveLength(1);
  });
});

describe('what is right all the same', () => {
  it('stands inside a longer term that is used', () => {
    expect(
      words('réserves, fonds de réserves', ['réserves'], { use: ['fonds de réserves'] }),
    ).toEqual(['réserves']);
  });

  it('stands in words that the glossary allows', () => {
    const also = ['in programma'];
    expect(words('Metti in programma il programma', ['programma'], { also })).toEqual([
      'programma',
    ]);
  });

  it('is told once where a longer variant holds a shorter one', () => {
    const not = ['coopérative', 'coopérative ouvrière', 'ouvrière'];
    expect(words('Une coopérative ouvrière', not)).toEqual(['coopérative ouvrière']);
  });
});

describe('what nobody reads as words of the language', () => {
  test.each([
    ['code', '`adhérent` and\n\n```\nadhérent\n```'],
    ['an address', 'https://adhérent.example/adhérent and [words](https://example.org/adhérent)'],
    ['words of another language', ':lang[adhérent]{tag=de}'],
    ['names', ':string[adhérent] :see[adhérent] :icon[adhérent]'],
    ['an anchor', '## Titre {#adhérent}'],
    ['a comment', '<!-- adhérent -->'],
    [
      'the name and the number of an option',
      ':::form{#adhérent example=1}\n| a | b |\n|---|---|\n:::',
    ],
  ])('%s', (_, markdown) => {
    expect(words(markdown, ['adhérent'])).toEqual([]);
  });

  test.each([
    ['a label', '::lines[Votre adhérent]{count=2}', 15],
    ['an example', '::lines[Nous]{count=2 example="un adhérent"}', 35],
    ['a cell', '| a | adhérent |\n|---|---|', 7],
    ['the words of a link', '[un adhérent](https://example.org)', 5],
    ['words behind a colon', 'À 9:30, adhérent', 9],
  ])('but %s is', (_, markdown, column) => {
    expect(section(markdown, ['adhérent'])).toMatchObject([{ place: { line: 5, column } }]);
  });
});

test('title and lead are read, and who has signed is not', () => {
  const text = [
    '---',
    'title: Nos adhérents',
    'lead: "Un adhérent"',
    'review: { name: Une adhérent, date: 2026-01-31 }',
    '---',
    '',
    'Rien.',
  ].join('\n');
  const found = findForbidden([sectionWords({ path: FILE, text })], [term(['adhérent*'])]);
  expect(found.map(({ place }) => place)).toEqual([
    { file: FILE, line: 2, column: 12, length: 9 },
    { file: FILE, line: 3, column: 11, length: 8 },
  ]);
});

test('of interface words the values are read: no key, no comment, nothing that is filled in', () => {
  const path = 'content/languages/fr/strings.yaml';
  const text =
    '# adhérent\nadhérent:\n  one: "{adhérent} adhérent"\n  other: >\n    des\n    adhérents\n';
  const found = findForbidden([yamlWords({ path, text })], [term(['adhérent', 'adhérents'])]);
  expect(found.map(({ place }) => place)).toEqual([
    { file: path, line: 3, column: 20, length: 8 },
    { file: path, line: 6, column: 5, length: 9 },
  ]);
});

test('a file of nothing else is told a hundred times, not more', () => {
  expect(section('adhérent '.repeat(20_000), ['adhérent'])).toHaveLength(100);
});
