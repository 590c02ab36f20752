import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../../../src/diagnostics/yaml/check-shape.js';
import { readYaml } from '../../../../src/diagnostics/yaml/read-yaml.js';

const paper = z.enum(['a4', 'letter']);
const schema = z.strictObject({
  title: z.string().min(1).max(80),
  both: z
    .record(z.string(), z.number())
    .refine(({ one, two }) => !(one && two), 'give “one” or “two”, not both')
    .optional(),
  minutes: z.int().min(1).max(500).optional(),
  draft: z.boolean().optional(),
  logos: z
    .array(z.strictObject({ label: z.string() }))
    .max(2)
    .optional(),
  inks: z
    .record(z.enum(['dark', 'accent']), z.string().regex(/^#/, 'a colour is written #rrggbb'))
    .optional(),
  words: z.record(z.string().regex(/^\S+$/, 'a key has no spaces'), z.string()).optional(),
  outputs: z
    .array(z.union([z.string(), z.strictObject({ template: z.string(), size: paper })]))
    .min(1)
    .optional(),
});

function check(text: string) {
  const { value, spotOf } = readYaml({ file: 'x.yaml', text }, 100);
  return checkShape(schema, value, spotOf);
}
const only = (text: string) => {
  const { value, diagnostics } = check(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0];
};

describe('checking a shape', () => {
  it('gives the value of a sound file', () => {
    expect(check('title: A').value).toEqual({ title: 'A' });
  });

  it('names the nearest key for an unknown one', () => {
    expect(only('title: A\nminuets: 3')).toMatchObject({
      code: 'yaml/unknown-key',
      message: '“minuets” is not a known key.',
      place: { line: 2, column: 1, length: 7 },
      excerpt: 'minuets: 3',
      hints: ['the nearest name is “minutes”'],
    });
  });

  it('names the nearest key inside a list', () => {
    expect(only('title: A\nlogos:\n  - { label: x, labl: y }')).toMatchObject({
      message: '“labl” is not a known key in entry 1 of “logos”.',
      hints: ['the nearest name is “label”'],
    });
  });

  it('says what a missing key wants', () => {
    expect(only('draft: true')).toMatchObject({
      code: 'yaml/missing-key',
      message: '“title” is missing.',
      hints: ['add a line “title: …”; it wants a text'],
    });
  });

  it('names the entry in which a key is missing', () => {
    expect(only('title: A\nlogos: [{}]')?.message).toBe(
      '“label” is missing in entry 1 of “logos”.',
    );
  });

  it('says what was found and what is wanted', () => {
    expect(only('title: A\nminutes: soon')?.message).toBe(
      '“minutes” must be a number, but the text “soon” was found.',
    );
    expect(only('title: A\ndraft: [1]')?.message).toBe(
      '“draft” must be true or false, but a list was found.',
    );
    expect(only('title: A\nlogos: {a: 1}')?.message).toBe(
      '“logos” must be a list, but a map of keys and values was found.',
    );
    expect(only('title:')?.message).toBe('“title” must be a text, but an empty value was found.');
    expect(only(`title: [${'x'.repeat(3)}]`)?.code).toBe('yaml/wrong-value');
  });

  it('shortens a long text that was found', () => {
    expect(only(`title: A\nminutes: ${'x'.repeat(80)}`)?.message).toContain(`${'x'.repeat(40)}…`);
  });

  it('shows how to write a number as a text', () => {
    expect(only('title: 12')?.hints).toEqual(['put it in quotes to make it a text: "12"']);
  });

  it('names bounds', () => {
    expect(only('title: A\nminutes: 0')?.message).toBe('“minutes” must be at least 1.');
    expect(only('title: A\nminutes: 501')?.message).toBe('“minutes” must be at most 500.');
    expect(only('title: ""')?.message).toBe('“title” must be a text that is not empty.');
    expect(only('title: A\nlogos: [{label: a}, {label: b}, {label: c}]')?.message).toBe(
      '“logos” must be at most 2 entries.',
    );
  });

  it('says what to do about a bound', () => {
    expect(only('title: A\nminutes: 501')?.hints).toEqual(['choose a smaller number']);
    expect(only('title: A\nminutes: 0')?.hints).toEqual(['choose a larger number']);
    expect(only('title: ""')?.hints).toEqual(['write something behind the colon']);
    expect(only(`title: ${'A'.repeat(90)}`)?.hints).toEqual(['shorten it']);
    expect(only('title: A\noutputs: []')?.hints).toEqual(['add one, or leave the key out']);
    expect(only('title: A\nlogos: [{label: a}, {label: b}, {label: c}]')?.hints).toEqual([
      'take some out',
    ]);
  });

  it('shows how each type is written', () => {
    expect(only('title: A\nminutes: soon')?.hints).toEqual(['write digits without quotes, as 10']);
    expect(only('title: A\ndraft: "yes"')?.hints).toEqual(['write true or false, without quotes']);
    expect(only('title: A\nlogos: x')?.hints[0]).toContain('[one, two]');
    expect(only('title: A\ninks: x')?.hints[0]).toContain('“key: value”');
    expect(only('title: [A]')?.hints).toEqual(['write one text behind the colon']);
    expect(only('title: A\noutputs: [3]')?.hints).toEqual([
      'write a text or a map of keys and values',
    ]);
  });

  it('gives the rule that two keys break together', () => {
    expect(only('title: A\nboth: { one: 1, two: 2 }')).toMatchObject({
      message: '“both” is not right as it is.',
      hints: ['give “one” or “two”, not both'],
    });
  });

  it('wants a whole number', () => {
    expect(only('title: A\nminutes: 1.5')?.message).toBe(
      '“minutes” must be a whole number, but “1.5” was found.',
    );
  });

  it('gives the rule of a form', () => {
    expect(check('title: A\ninks: {dark: blue, accent: "#fff"}').diagnostics).toMatchObject([
      {
        message: '“dark” cannot be the text “blue”.',
        place: { line: 2, column: 14 },
        hints: ['a colour is written #rrggbb'],
      },
    ]);
  });

  it('names the nearest of a closed list of keys', () => {
    const { diagnostics } = check('title: A\ninks: {dark: "#000", accent: "#fff", acent: "#fff"}');
    expect(diagnostics).toMatchObject([
      { code: 'yaml/unknown-key', hints: ['the nearest name is “accent”'] },
    ]);
  });

  it('gives the rule for the keys of a map', () => {
    expect(only('title: A\nwords: {"a b": x}')?.message).toBe(
      '“a b” cannot be a key of “words”: a key has no spaces.',
    );
  });

  it('explains the shape that was meant where there is a choice', () => {
    expect(only('title: A\noutputs: [{template: slip, size: a44}]')).toMatchObject({
      message: '“size” must be one of a4, letter, but the text “a44” was found.',
      hints: ['the nearest name is “a4”'],
    });
    expect(only('title: A\noutputs: [3]')?.message).toBe(
      'Entry 1 of “outputs” must be a text or a map of keys and values, but “3” was found.',
    );
    expect(only('title: A\noutputs: [{template: slip}]')?.hints).toEqual([
      'it wants one of: a4, letter',
    ]);
  });

  it('stops after a hundred mistakes in one file', () => {
    const keys = Array.from({ length: 500 }, (_, index) => `k${index}: 1`).join('\n');
    expect(check(`title: A\n${keys}`).diagnostics).toHaveLength(100);
    expect(
      check(`title: A\noutputs: [${Array(500).fill('1').join(', ')}]`).diagnostics,
    ).toHaveLength(100);
  });

  it('reports everything at once', () => {
    expect(
      check('titel: A\nminutes: soon')
        .diagnostics.map((each) => each.code)
        .sort(),
    ).toEqual(['yaml/missing-key', 'yaml/unknown-key', 'yaml/wrong-value']);
  });
});
