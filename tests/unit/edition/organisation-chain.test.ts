import { expect, it } from 'vitest';
import { organisationChain } from '../../../src/edition/organisation-chain.js';

const organisations = (links: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(links).map(([slug, extended]) => [
      slug,
      { brand: extended === undefined ? {} : { extends: extended, places: at(slug) }, strings: {} },
    ]),
  );
const place = (slug: string) => ({ file: `content/organisations/${slug}/brand.yaml`, line: 1 });
const at = (slug: string) => ({ extends: place(slug) });

it('goes from an organisation to those whose brands lie under its own', () => {
  const known = organisations({ shed: 'union', union: 'league', league: undefined, other: 'shed' });
  expect(organisationChain('shed', known)).toEqual({
    value: ['shed', 'union', 'league'],
    diagnostics: [],
  });
});

it('is empty without an organisation, or for one that is not there: its edition says that', () => {
  expect(organisationChain(undefined, {})).toEqual({ value: [], diagnostics: [] });
  expect(organisationChain('shed', {})).toEqual({ value: [], diagnostics: [] });
});

it('names a circle, and the line that closes it', () => {
  const known = organisations({ a: 'b', b: 'c', c: 'b' });
  expect(organisationChain('a', known)).toMatchObject({
    value: ['a', 'b', 'c'],
    diagnostics: [
      {
        code: 'edition/brand-circle',
        message: 'Brands extend each other in a circle: “b” extends “c” extends “b”.',
        place: place('c'),
        hints: ['take the line “extends: …” out of one of them'],
      },
    ],
  });
});

it('notices a brand that extends itself', () => {
  const [fault] = organisationChain('a', organisations({ a: 'a' })).diagnostics;
  expect(fault).toMatchObject({ message: 'The brand of “a” extends itself.', place: place('a') });
});

it('names the nearest organisation for one that is not there', () => {
  const known = organisations({ shed: 'unoin', union: undefined });
  expect(organisationChain('shed', known).diagnostics).toMatchObject([
    {
      code: 'edition/unknown-organisation',
      message: 'No organisation is called “unoin”.',
      place: place('shed'),
      hints: [
        'the nearest name is “union”',
        'an organisation is a folder of content/organisations',
      ],
    },
  ]);
});
