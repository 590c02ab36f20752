import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { fontJsonSchema } from '../../../../src/load/font-json-schema.js';
import { jsonSchemas } from '../../../../src/parse/yaml/json-schemas.js';
import { BUILT_IN } from '../../../support/make-project.js';

const FOLDER = join(BUILT_IN, 'content/schemas');
const schemas: Readonly<Record<string, object>> = { ...jsonSchemas(), font: fontJsonSchema() };

describe('JSON Schemas', () => {
  it('exist for every file that people write, and for nothing else', () => {
    const names = ['brand', 'edition', 'facts', 'font', 'glossary', 'guide', 'guide-words'].concat([
      'section',
      'sections',
      'settings',
      'strings',
      'translation',
    ]);
    expect(Object.keys(schemas).sort()).toEqual(names);
    expect(readdirSync(FOLDER).sort()).toEqual(names.map((name) => `${name}.schema.json`).sort());
  });

  test.each(Object.keys(schemas))(
    '%s is what the program checks: else run npm run schemas',
    (name) => {
      const written: unknown = JSON.parse(
        readFileSync(join(FOLDER, `${name}.schema.json`), 'utf8'),
      );
      expect(written).toEqual(schemas[name]);
    },
  );

  it('say which keys there are, which are needed and what they mean', () => {
    expect(schemas['guide']).toMatchObject({
      title: 'A guide',
      type: 'object',
      additionalProperties: false,
      required: ['title', 'language', 'author', 'parts'],
      properties: { step: { description: 'the step this guide is about' } },
    });
  });

  it('take colours in both cases, as the program does', () => {
    const { properties } = schemas['brand'] as {
      readonly properties: { readonly inks: { readonly properties: Inks } };
    };
    const colour = new RegExp(properties.inks.properties.accent.anyOf[0].pattern, 'u');
    expect(['#DF4C2C', '#df4c2c', '#fFf'].every((each) => colour.test(each))).toBe(true);
    expect(['red', '#df4c2', '#ggg'].some((each) => colour.test(each))).toBe(false);
  });
});

interface Inks {
  readonly accent: { readonly anyOf: readonly [{ readonly pattern: string }] };
}

const MODELINE = /^# yaml-language-server: \$schema=(\S+)$/m;

test.each([
  'content/guide.yaml',
  'content/brand.yaml',
  'content/strings.yaml',
  'content/editions/en.yaml',
  'content/countries/FR/facts.yaml',
  'content/languages/fr/glossary.yaml',
  'fonts/plex-sans/font.yaml',
])('%s tells editors where its schema lies', (file) => {
  const [, path = ''] = MODELINE.exec(readFileSync(join(BUILT_IN, file), 'utf8')) ?? [];
  const schema = readFileSync(join(BUILT_IN, file, '..', path), 'utf8');
  expect(JSON.parse(schema)).toHaveProperty('title');
});
