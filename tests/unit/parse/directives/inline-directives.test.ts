import { expect, it } from 'vitest';
import { readBody, textOf, troubleIn } from '../read.js';

const text = (value: string) => ({ type: 'text', value });

it('reads each of them', () => {
  expect(
    textOf(
      ':icon[house] in :string[currency.name]:blank[] :see[our-reasons] :page[#b] :lang[l\'un "mot"]{tag=fr}',
    ),
  ).toEqual([
    { type: 'icon', name: 'house' },
    text(' in '),
    { type: 'string', key: 'currency.name' },
    { type: 'blank' },
    text(' '),
    { type: 'reference', anchor: 'our-reasons', form: 'see', children: [] },
    text(' '),
    { type: 'reference', anchor: 'b', form: 'page', children: [] },
    text(' '),
    { type: 'foreign', language: 'fr', children: [text('l’un «\u00A0mot\u00A0»')] },
  ]);
});

it.each([
  ['en_GB', 'use a hyphen: en-GB'],
  ['FR-be', 'write it “fr-BE”'],
  ['french', 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA'],
])('says how the language tag %s is written', (tag, hint) => {
  const { diagnostics } = readBody(`a :lang[mot]{tag=${tag}}`);
  expect(diagnostics).toMatchObject([
    {
      code: 'parse/option-value',
      place: { line: 5, column: 14 },
      hints: [hint, '“tag” wants a language tag, as in fr or pt-BR'],
    },
  ]);
});

it('knows where those stand that something else must answer', () => {
  const [block] = readBody('a :icon[house]\nb :string[c]').section?.blocks ?? [];
  expect(block).toMatchObject({
    text: [
      {},
      { type: 'icon', place: { line: 5, column: 3, length: 12 } },
      {},
      { type: 'string', place: { line: 6, column: 3 } },
    ],
  });
});

it.each([
  [':icn[house]', '5:3 parse/unknown-directive'],
  [':foo{a=b}', '5:3 parse/unknown-directive'],
  [':constructor[x]', '5:3 parse/unknown-directive'],
  [':icon[two words]', '5:3 parse/directive-label'],
  [':string[]', '5:3 parse/directive-label'],
  [':see[]', '5:3 parse/directive-label'],
  [':see', '5:3 parse/directive-label'],
  [':page[a b]', '5:3 parse/anchor-name'],
  [':blank', '5:3 parse/directive-label'],
  [':blank[x]', '5:3 parse/directive-label'],
  [':icon[house]{size=2}', '5:16 parse/unknown-option'],
  [':icon[house]{#a}', '5:16 parse/unknown-option'],
  [':lang[mot]', '5:3 parse/missing-option'],
  [':lang[]{tag=fr}', '5:3 parse/directive-label'],
  [':lang[mot]{tag=f}', '5:14 parse/option-value'],
  [':qr[https://a.org]', '5:3 parse/directive-place'],
])('refuses %s', (body, trouble) => {
  expect(troubleIn(`a ${body}`)).toEqual([trouble]);
});

it('names the nearest one, and how to write a plain colon', () => {
  expect(readBody('a :icn[house]').diagnostics[0]?.hints).toEqual([
    'the nearest name is “icon”',
    'if it is only a colon, put a backslash before it: \\:',
  ]);
});
