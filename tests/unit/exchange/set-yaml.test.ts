import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { setHead } from '../../../src/exchange/yaml/set-head.js';
import { setYaml } from '../../../src/exchange/yaml/set-yaml.js';

describe('a text that is set in YAML', () => {
  it.each([
    [
      'keeps comments and quotes',
      'a: "x" # one\n# two\nb:   y\n',
      ['a'],
      'z',
      'a: "z" # one\n# two\nb:   y\n',
    ],
    ['keeps single quotes', "a: 'it''s'\n", ['a'], "we're", "a: 'we''re'\n"],
    ['gets quotes where it needs them', 'a: x\n', ['a'], 'x: #y', 'a: "x: #y"\n'],
    ['is found by dots', 'a.b: x\n', ['a', 'b'], 'z', 'a.b: z\n'],
    [
      'is found in a flow map',
      'a: { b: x, c: y }\n',
      ['a', 'b'],
      'x, y',
      'a: { b: "x, y", c: y }\n',
    ],
    ['takes the place of a block', 'a: >\n  x\n  y\nb: c\n', ['a'], 'z', 'a: z\nb: c\n'],
    [
      'is put under its map',
      'a:\n  b: x # one\nc: y\n',
      ['a', 'd'],
      'z',
      'a:\n  b: x # one\n  d: z\nc: y\n',
    ],
    ['is put at the end', 'a: x\n# end', ['b', 'c'], 'z', 'a: x\nb:\n  c: z\n# end'],
    ['is put in a file without a last line end', 'a: x', ['b'], 'z', 'a: x\nb: z\n'],
    ['begins a file', '', ['a', '1'], 'z', 'a:\n  1: z\n'],
    ['fills an empty key', 'a:\nb: y\n', ['a'], 'z', 'a: z\nb: y\n'],
    ['stays on one line', 'a: x\n', ['a'], 'two\nlines', 'a: "two\\nlines"\n'],
  ])('%s', (_, text, path, value, expected) => {
    expect(setYaml(text, path, value)).toBe(expected);
  });

  it('is what is read again, whatever it says, and all else stays', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const set = setYaml('# one\na: x\nb: { c: y }\n', ['a'], value);
        expect(parse(set)).toEqual({ a: value, b: { c: 'y' } });
        expect(set.startsWith('# one\n')).toBe(true);
      }),
    );
  });

  it('is put into the head of a section', () => {
    const text = '---\ntitle: A\n---\n\ntitle: no\n---\n';
    expect(setHead(text, 'translates', 'title=0a1b2c3d')).toBe(
      '---\ntitle: A\ntranslates: title=0a1b2c3d\n---\n\ntitle: no\n---\n',
    );
  });
});
