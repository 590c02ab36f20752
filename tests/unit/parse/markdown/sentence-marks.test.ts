import { describe, expect, it } from 'vitest';
import { plainText } from '../../../../src/model/inline.js';
import { parseGuideWords } from '../../../../src/parse/yaml/parse-guide-words.js';
import { parseStrings } from '../../../../src/parse/yaml/parse-strings.js';
import { readBody, readFile, troubleIn } from '../read.js';

const es = (body: string) => troubleIn(body, { language: 'es-ES' });

describe('a Spanish sentence', () => {
  it.each([
    '¿Qué hay?',
    'Si no, ¿qué hay? ¡Nada!',
    '¿**Qué** `x?` hay?',
    '¡Qué dices?!',
    'Es nuestro (!) y suyo [?].',
    'https://example.org?a=b',
    ':lang[Who comes?]{tag=en}',
    '`¿`: quién sabe.',
  ])('that is opened, or is none, is left in peace: %s', (body) => {
    expect(es(body)).toEqual([]);
  });

  it.each([
    ['Qué hay?', '5:8'],
    ['¿Qué hay? Nada!', '5:15'],
    ['Una línea\nque **quiere** saber: quién viene?', '6:34'],
    ['- uno\n- dos «quién?»', '6:13'],
    ['¿Quién? `¿` Cómo?', '5:17'],
  ])('that is not opened is told at its mark: %s', (body, place) => {
    expect(es(body)).toEqual([`${place} parse/sentence-mark`]);
  });

  it('is told what to write, and printed as it is', () => {
    const { section, diagnostics } = readBody('Quién viene?!', { language: 'es' });
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        message: 'This sentence ends in “?!” and is not opened by “¿”.',
        place: { line: 5, column: 12, length: 2 },
        excerpt: 'Quién viene?!',
        hints: ['write “¿” where the question begins'],
      },
    ]);
    expect(section?.blocks).toMatchObject([{ text: [{ value: 'Quién viene?!' }] }]);
  });

  it('is looked for in title, lead, strings and the guide’s own words', () => {
    const text = '---\ntitle: Quién?\nkind: reading\nlead: Vamos!\n---\n¿Sí?';
    const found = readFile(text, { language: 'es' }).diagnostics;
    expect(found.map(({ place }) => place?.line)).toEqual([2, 4]);
    const strings = { path: 's.yaml', text: 'a: x\nb: { one: "Uno!", many: n, other: n }' };
    expect(parseStrings(strings, { language: 'es', aliasLimit: 9 }).diagnostics).toMatchObject([
      { code: 'parse/sentence-mark', place: { file: 's.yaml', line: 2, column: 11 } },
    ]);
    const guide = { path: 'g.yaml', text: 'title: x\nparts:\n  a: Vienes?' };
    expect(parseGuideWords(guide, { language: 'es', aliasLimit: 9 }).diagnostics).toMatchObject([
      { code: 'parse/sentence-mark', place: { file: 'g.yaml', line: 3, column: 6 } },
    ]);
  });
});

describe('a question', () => {
  it.each([
    ['el', 'Ποιος;', 'Ποιος?', '“;”'],
    ['ar-MA', 'من؟', 'من?', '“؟”'],
  ])('in %s has its own mark', (language, right, wrong, mark) => {
    expect(troubleIn(right, { language })).toEqual([]);
    const { diagnostics } = readBody(`«${wrong}»`, { language });
    expect(diagnostics.map(({ hints }) => hints)).toEqual([[`write ${mark}`]]);
    expect(troubleIn('Fablab? 12?', { language })).toEqual([]);
  });

  it('in English, French or Bulgarian is not looked at', () => {
    for (const language of ['en', 'fr', 'bg']) {
      expect(troubleIn('Qué? Ποιος? Кой?', { language })).toEqual([]);
    }
  });
});

it('Greek marks of other code points are the usual ones', () => {
  const { section } = readBody('Ποιος\u037E Εμείς\u0387 "ναι"...', { language: 'el' });
  const [block] = section?.blocks ?? [];
  expect(block?.type === 'paragraph' && plainText(block.text)).toBe('Ποιος; Εμείς\u00B7 «ναι»…');
});
