import { expect, it } from 'vitest';
import { checkFactNames } from '../../../src/compose/check-fact-names.js';
import type { CountryFacts } from '../../../src/model/facts.js';
import { smallEdition, smallSection } from '../../support/small-edition.js';
import { smallFacts, smallForm } from '../../support/small-facts.js';

/** Code, line and column of each fault, with its first hint; the text begins on line 6. */
const faults = (markdown: string, facts: CountryFacts | undefined = smallFacts()) => {
  const edition = smallEdition([smallSection('a', markdown)]);
  return checkFactNames(facts ? { ...edition, facts } : edition).map(
    ({ code, place, hints: [hint] }) => `${code} ${place?.line}:${place?.column} ${hint}`,
  );
};

it('names the nearest form and the nearest fact', () => {
  expect(faults('- A :fact[giuld.capital] and :fact[guild.capitol].')).toEqual([
    'compose/unknown-form 6:5 the nearest name is “guild”',
    'compose/unknown-fact 6:30 the nearest name is “capital”',
  ]);
  expect(faults('Fine.\n\n::legal-forms{forms="guild gild"}')).toEqual([
    'compose/unknown-form 8:1 the nearest name is “guild”',
  ]);
});

it('looks into notes and leads as well', () => {
  const section = smallSection(
    'a',
    'x[^1]\n\n[^1]: :fact[guild.taxes]',
    'kind: reading\nlead: "By :fact[x.law]"',
  );
  const edition = { ...smallEdition([section]), facts: smallFacts() };
  expect(checkFactNames(edition).map(({ code }) => code)).toEqual([
    'compose/unknown-form',
    'compose/unknown-fact',
  ]);
});

it('wants a choice where a country has more forms than a page has room for', () => {
  const four = smallFacts(['a', 'b', 'c', 'd'].map((id) => smallForm(id)));
  expect(faults('::legal-forms', four)).toEqual([
    'compose/too-many-forms 6:1 name up to 3 of them: ::legal-forms{forms="a b c"}',
  ]);
  expect(faults('::legal-forms{forms="d b a"}', four)).toEqual([]);
});

it('does not print facts where none are known, but networks to fill in', () => {
  const edition = smallEdition([
    smallSection(
      'a',
      'A :fact[guild.capital].\n\n::legal-forms\n\n:::networks{facts}\n- **Local**\n:::',
    ),
  ]);
  expect(checkFactNames(edition).map(({ code, place }) => [code, place?.line])).toEqual([
    ['compose/no-facts', 6],
    ['compose/no-facts', 8],
  ]);
});
