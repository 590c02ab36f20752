import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseGlossary } from '../../../../src/parse/yaml/parse-glossary.js';
import { BUILT_IN } from '../../../support/make-project.js';

const PATH = 'content/languages/fr/glossary.yaml';
const parse = (...lines: readonly string[]) =>
  parseGlossary({ path: PATH, text: lines.join('\n') }, 100);

describe('a glossary', () => {
  it('says for each term what is used, what is not, and where that is right all the same', () => {
    const { value, diagnostics } = parse(
      '- { base: member, use: membre, not: [adhérent*], also: [adhérente], note: why }',
      '- { base: share, use: [part, part sociale] }',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([
      { base: 'member', use: ['membre'], not: ['adhérent*'], also: ['adhérente'], note: 'why' },
      { base: 'share', use: ['part', 'part sociale'], not: [], also: [] },
    ]);
  });

  it('may be empty', () => {
    expect(parse('')).toEqual({ value: [], diagnostics: [] });
    expect(parse('[]')).toEqual({ value: [], diagnostics: [] });
  });

  test.each([
    ['- { base: member, use: membre, nto: [x] }', 'yaml/unknown-key', 'not', 32],
    ['- { base: member }', 'yaml/missing-key', 'use', undefined],
    ['- { base: member, use: membre, not: ["*"] }', 'yaml/wrong-value', 'begins with a letter', 38],
    ['- { base: member, use: membre, not: [a*b] }', 'yaml/wrong-value', '“*” ends it', 38],
    ['- { base: member, use: membre, not: [a*] }', 'yaml/wrong-value', '“*” ends it', 38],
  ])('%s is told with its place', (line, code, words, column) => {
    const { diagnostics } = parse(line);
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', place: { file: PATH, line: 1 } },
    ]);
    const [{ message = '', hints = [], place } = {}] = diagnostics;
    expect([message, ...hints].join(' ')).toContain(words);
    if (column !== undefined) expect(place?.column).toBe(column);
  });
});

describe('a glossary at odds with itself', () => {
  it('is told where it leaves the term of another entry aside, and forbids nothing', () => {
    const { value, diagnostics } = parse(
      '- { base: member, use: membre, not: [associé] }',
      '- { base: partner, use: [compagnon, associé] }',
    );
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        code: 'parse/glossary-conflict',
        severity: 'error',
        message: '“associé” is not to be used, but “associé” is the term for “partner”.',
        place: { file: PATH, line: 1, column: 38, length: 7 },
        hints: ['take it out of “not”, or give the other entry another term'],
      },
    ]);
  });

  it('is told where a stem takes in a term, and where a term forbids itself', () => {
    const { diagnostics } = parse(
      '- { base: statutes, use: statuts, not: [statut*] }',
      '- { base: vote, use: vote, not: [Vote, vote] }',
    );
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([1, 2]);
  });

  it('is not where a variant is only part of a term', () => {
    const { diagnostics } = parse(
      '- { base: project, use: projet, not: [part] }',
      '- { base: share, use: part sociale }',
    );
    expect(diagnostics).toEqual([]);
  });

  it('is told where it has a term twice', () => {
    const { diagnostics } = parse('- { base: a, use: b }', '- { base: a, use: c }');
    expect(diagnostics).toMatchObject([
      { code: 'parse/glossary-conflict', place: { line: 2, column: 11 } },
    ]);
  });
});

test.each(['bg', 'el', 'es', 'fr', 'it'])('the built-in one of %s is sound and whole', (tag) => {
  const path = `content/languages/${tag}/glossary.yaml`;
  const text = readFileSync(join(BUILT_IN, path), 'utf8');
  const { value, diagnostics } = parseGlossary({ path, text }, 100);
  expect(diagnostics).toEqual([]);
  expect(value.length).toBeGreaterThanOrEqual(40);
  expect(value.filter(({ not }) => not.length > 0).length).toBeGreaterThanOrEqual(40);
});
