import { describe, expect, it, test } from 'vitest';
import { parseEditionFile } from '../../../../src/parse/yaml/parse-edition-file.js';

const parse = (text: string) =>
  parseEditionFile({ path: 'content/editions/fr-shed.yaml', text }, 100);
const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

describe('an edition', () => {
  it('is called as its file and asks for outputs', () => {
    const { value } = parse('language: fr\noutputs: [booklet]');
    expect(value).toEqual({
      name: 'fr-shed',
      place: { file: 'content/editions/fr-shed.yaml' },
      draft: false,
      language: 'fr',
      languagePlace: { file: 'content/editions/fr-shed.yaml', line: 1, column: 11, length: 2 },
      strings: {},
      stringPlaces: {},
      outputs: [
        {
          template: 'booklet',
          variant: 'full',
          profile: 'screen',
          place: { file: 'content/editions/fr-shed.yaml', line: 2, column: 11, length: 7 },
        },
      ],
    });
  });

  it('has a country, and drops and adds sections', () => {
    const text =
      'language: fr\ncountry: BE\ndrop: [case]\nadd: [{ id: ours, after: goals }]\noutputs: [booklet]';
    expect(parse(text).value).toMatchObject({
      country: { code: 'BE', place: { line: 2, column: 10 } },
      order: {
        drop: [{ name: 'case', place: { line: 3 } }],
        add: [{ entry: { id: 'ours', place: 'any' }, side: 'after', beside: { name: 'goals' } }],
      },
    });
    expect(parse('language: fr\ncountry: be\noutputs: [a]').diagnostics).toMatchObject([
      { hints: ['a country is written by its ISO 3166 code, as BE or CA-QC'] },
    ]);
    expect(parse('language: fr\nadd: [{ id: ours }]\noutputs: [a]').diagnostics).toMatchObject([
      { hints: ['say where it stands: give “after” or “before”, and only one of them'] },
    ]);
  });

  it('asks for profiles, each in its usual variant unless it names one', () => {
    const asked = (more: string) =>
      parse(`language: fr\noutputs: [{ template: handout, holes: us-3, ${more} }]`).value?.outputs;
    expect(asked('profiles: [screen, office]')).toMatchObject([
      { profile: 'screen', variant: 'full', holes: 'us-3' },
      { profile: 'office', variant: 'ink-saving', holes: 'us-3' },
    ]);
    expect(asked('profile: office, variants: [full, grey]')).toMatchObject([
      { profile: 'office', variant: 'full' },
      { profile: 'office', variant: 'grey' },
    ]);
  });

  it('asks for room for holes, in every size', () => {
    const text = 'language: fr\noutputs: [{ template: handout, sizes: [a4, letter], holes: auto }]';
    expect(parse(text).value?.outputs).toMatchObject([{ holes: 'auto' }, { holes: 'auto' }]);
    const none = 'language: fr\noutputs: [{ template: handout }]';
    expect(parse(none).value?.outputs[0]).not.toHaveProperty('holes');
    expect(
      parse('language: fr\noutputs: [{ template: handout, holes: iso }]').diagnostics,
    ).toMatchObject([{ code: 'yaml/wrong-value', hints: [expect.stringContaining('iso-838')] }]);
  });

  it('asks for every size in every variant', () => {
    const text =
      'language: fr\noutputs:\n  - { template: handout, sizes: [a4, letter], variants: [full, ink-saving] }';
    const outputs = parse(text).value?.outputs ?? [];
    expect(outputs.map(({ size, variant }) => `${size} ${variant}`)).toEqual([
      'a4 full',
      'a4 ink-saving',
      'letter full',
      'letter ink-saving',
    ]);
    expect(outputs[3]?.place).toMatchObject({ line: 3, column: 17, length: 7 });
    const single = 'language: fr\noutputs: [{ template: slip, size: a4, variant: ink-saving }]';
    expect(parse(single).value?.outputs).toMatchObject([{ size: 'a4', variant: 'ink-saving' }]);
  });

  it('may be a draft, of an organisation, with words of its own', () => {
    const text =
      'language: fr\ndraft: true\norganisation: shed\nstrings: { imprint: { by: us } }\noutputs: [slip]';
    expect(parse(text).value).toMatchObject({
      draft: true,
      organisation: { slug: 'shed', place: { line: 3, column: 15, length: 4 } },
      strings: { 'imprint.by': 'us' },
    });
  });

  it('counts in the plural forms of its language', () => {
    const text = 'language: fr\noutputs: [slip]\nstrings:\n  pages: { one: a, few: b, other: c }';
    expect(parse(text).diagnostics).toMatchObject([
      { message: '“pages” has no form “many”.', place: { line: 4, column: 3 } },
      { message: 'fr has no plural form “few”.', place: { line: 4, column: 20 } },
    ]);
  });

  it('names the nearest size, variant and key', () => {
    const hint = (output: string) =>
      parse(`language: fr\noutputs: [${output}]`).diagnostics.flatMap(({ hints }) => hints);
    expect(hint('{ template: slip, size: leter }')).toEqual(['the nearest name is “letter”']);
    expect(hint('{ template: slip, variant: ink-savin }')).toEqual([
      'the nearest name is “ink-saving”',
    ]);
    expect(hint('{ templat: slip }')).toContain('the nearest name is “template”');
  });

  it('does not ask for one size and several', () => {
    const hints = (keys: string) =>
      parse(`language: fr\noutputs: [{ template: slip, ${keys} }]`).diagnostics.map(
        (each) => each.hints,
      );
    expect(hints('size: a4, sizes: [a4]')).toEqual([['give “size” or “sizes”, not both']]);
    expect(hints('variant: full, variants: [full]')).toEqual([
      ['give “variant” or “variants”, not both'],
    ]);
  });

  it('says where a word is set twice', () => {
    const text = 'language: fr\noutputs: [slip]\nstrings:\n  a.b: x\n  a: { b: y }';
    expect(parse(text).diagnostics).toMatchObject([{ place: { line: 5, column: 8 } }]);
  });

  it('needs a language and something to print', () => {
    expect(messages('outputs: []')).toEqual([
      '“language” is missing.',
      '“outputs” must be at least 1 entry.',
    ]);
  });
});

test.each([
  ['en_GB', 'use a hyphen: en-GB'],
  ['fr-be', 'write it “fr-BE”'],
  ['french', 'a language is written as a BCP 47 tag, as en, fr-FR or ar-MA'],
])('an edition in “%s” is told how that is written', (language, hint) => {
  const { value, diagnostics } = parse(`outputs: [booklet]\nlanguage: ${language}\n`);
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'yaml/wrong-value',
      message: `“language” cannot be the text “${language}”.`,
      place: { line: 2, column: 11, length: language.length },
      hints: [hint],
    },
  ]);
});
