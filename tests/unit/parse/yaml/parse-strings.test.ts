import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseStrings } from '../../../../src/parse/yaml/parse-strings.js';

const parse = (text: string, language?: string) => {
  const file = { path: 'content/strings.yaml', text };
  const { value, diagnostics } = parseStrings(file, { language, aliasLimit: 100 });
  return { value: value?.strings, places: value?.stringPlaces, diagnostics };
};

/** Kept for plural forms. */
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

describe('interface words', () => {
  it('have dotted keys, also where maps lie in maps', () => {
    expect(
      parse('page: Page\nmark:\n  tick: Box\n  deep: { er: x }\nlabel.name: Name').value,
    ).toEqual({
      page: 'Page',
      'mark.tick': 'Box',
      'mark.deep.er': 'x',
      'label.name': 'Name',
    });
  });

  it('know where they stand', () => {
    expect(parse('page: Page\nmark:\n  tick: Box\n').places).toMatchObject({
      page: { line: 1, column: 1 },
      'mark.tick': { line: 3, column: 3 },
    });
  });

  it('may be empty', () => {
    expect(parse('date:\nplace: ""').value).toEqual({ date: '', place: '' });
    expect(parse('').value).toEqual({});
  });

  it('are texts', () => {
    expect(parse('page: 12').diagnostics).toMatchObject([
      { code: 'yaml/wrong-value', place: { line: 1, column: 7 } },
    ]);
    expect(parse('a:\n  b: [x]').diagnostics).toMatchObject([
      { message: expect.stringContaining('“b” must be'), place: { line: 2, column: 6 } },
    ]);
    expect(parse('"a b": x').diagnostics[0]?.message).toContain('“a b” cannot be a key');
  });

  it('are set once, however the key is written', () => {
    const { value, diagnostics } = parse('a.b: x\nc: y\na:\n  b: z');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'yaml/duplicate-key', message: '“a.b” is set twice.', place: { line: 4, column: 3 } },
    ]);
  });

  it('are all found again, whatever the maps', () => {
    const key = fc.stringMatching(/^[a-z]{1,4}$/).filter((name) => !FORMS.includes(name));
    const { tree } = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
      tree: fc.dictionary(
        key,
        fc.oneof({ maxDepth: 3 }, fc.string({ unit: 'grapheme-ascii' }), tie('tree')),
      ),
    }));
    const count = (node: unknown): number =>
      typeof node === 'string'
        ? 1
        : Object.values(node as object).reduce((sum, each) => sum + count(each), 0);
    fc.assert(
      fc.property(tree, (words) => {
        expect(Object.keys(parse(stringify(words)).value ?? {})).toHaveLength(count(words));
      }),
    );
  });
});

describe('a word that is counted', () => {
  const LANGUAGES: readonly (readonly [string, readonly string[]])[] = [
    ['en', ['one', 'other']],
    ['bg', ['one', 'other']],
    ['el', ['one', 'other']],
    ['fr-BE', ['one', 'many', 'other']],
    ['pl', ['one', 'few', 'many', 'other']],
    ['ar-MA', ['zero', 'one', 'two', 'few', 'many', 'other']],
    ['ja', ['other']],
  ];
  const written = (forms: readonly string[]) =>
    `pages:\n${forms.map((form) => `  ${form}: ${form} words\n`).join('')}`;

  it.each(LANGUAGES)('has the forms of its language: %s', (language, forms) => {
    const { value, diagnostics } = parse(written(forms), language);
    expect(diagnostics).toEqual([]);
    expect(Object.keys(value?.['pages'] ?? {})).toEqual(forms);
  });

  it.each(LANGUAGES.slice(0, -1))('lacks none of them: %s', (language, forms) => {
    for (const left of forms) {
      const rest = forms.filter((form) => form !== left);
      const { value, diagnostics } = parse(written(rest), language);
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ message }) => message)).toEqual([`“pages” has no form “${left}”.`]);
    }
  });

  it('is told at the word which form is missing', () => {
    expect(parse('a: x\npages:\n  one: a page\n  other: pages', 'fr').diagnostics).toMatchObject([
      {
        code: 'yaml/missing-plural',
        message: '“pages” has no form “many”.',
        place: { file: 'content/strings.yaml', line: 2, column: 1 },
        hints: ['write “many: …” under it', 'fr counts with: one, many, other'],
      },
    ]);
  });

  it('is told at an empty form that it has no words', () => {
    expect(parse('pages:\n  one:\n  other: pages', 'en').diagnostics).toMatchObject([
      { message: '“pages” has no form “one”.', place: { line: 2, column: 3 } },
    ]);
  });

  it('has no form that its language lacks', () => {
    const few = 'pages:\n  one: a\n  few: b\n  other: c';
    expect(parse(few, 'en').diagnostics).toMatchObject([
      {
        code: 'yaml/unknown-plural',
        message: 'en has no plural form “few”.',
        place: { line: 3, column: 3 },
        hints: ['en counts with: one, other'],
      },
    ]);
  });

  it('is told the nearest form for a slip of the pen', () => {
    expect(parse('pages:\n  one: a\n  othr: c', 'en').diagnostics).toMatchObject([
      { message: '“pages” has no form “other”.', place: { line: 1 } },
      {
        message: '“othr” is no plural form.',
        place: { line: 3, column: 3 },
        hints: ['the nearest name is “other”', 'en counts with: one, other'],
      },
    ]);
  });

  it('needs only “other” where its language is not known', () => {
    expect(parse('pages: { other: a, few: b }').diagnostics).toEqual([]);
    expect(parse('pages: { one: a, few: b }').diagnostics).toMatchObject([
      { message: '“pages” has no form “other”.' },
    ]);
  });

  it('gets the marks of its language in every form', () => {
    const text = 'a: \'"x"\'\npages: { one: \'"y"\', many: z, other: w }';
    expect(parse(text, 'fr').value).toEqual({
      a: '«\u00A0x\u00A0»',
      pages: { one: '«\u00A0y\u00A0»', many: 'z', other: 'w' },
    });
    expect(parse('a: \'"x"\'').value).toEqual({ a: '"x"' });
  });
});
