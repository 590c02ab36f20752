import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseStrings } from '../../../../src/parse/yaml/parse-strings.js';

const parse = (text: string) => {
  const { value, diagnostics } = parseStrings({ path: 'content/strings.yaml', text }, 100);
  return { value: value?.strings, places: value?.stringPlaces, diagnostics };
};

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

  it('have plural forms where every key is one and “other” is there', () => {
    expect(parse('pages: { one: a page, other: pages }\nparts: { one: x, two: y }').value).toEqual({
      pages: { one: 'a page', other: 'pages' },
      'parts.one': 'x',
      'parts.two': 'y',
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
    const key = fc.stringMatching(/^[a-z]{1,4}$/).filter((name) => name !== 'other');
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
