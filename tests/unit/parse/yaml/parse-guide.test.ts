import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../../../src/parse/yaml/parse-guide.js';

const parse = (text: string) => parseGuide({ path: 'content/guide.yaml', text }, 100);
const LEAST = 'title: A\nlanguage: en\nauthor: B\nparts:\n  - id: one\n    sections: [a]\n';
const messages = (text: string) => parse(text).diagnostics.map(({ message }) => message);

describe('a guide', () => {
  it('may be short: what it leaves out has a plain meaning', () => {
    expect(parse(LEAST)).toEqual({
      value: {
        place: { file: 'content/guide.yaml' },
        title: 'A',
        language: 'en',
        author: 'B',
        subject: 'A',
        keywords: [],
        series: { name: 'A', tagline: '' },
        steps: [],
        parts: [
          {
            id: 'one',
            contents: true,
            sections: [
              {
                id: 'a',
                place: 'any',
                contents: true,
                source: { file: 'content/guide.yaml', line: 6, column: 16, length: 1 },
              },
            ],
          },
        ],
      },
      diagnostics: [],
    });
  });

  it('may say everything', () => {
    const text = [
      'title: A',
      'language: en',
      'author: B',
      'subject: S',
      'keywords: [k]',
      'series: { name: N, tagline: T }',
      'step: 2',
      'steps:',
      '  - { number: 1, name: One, minutes: 10 }',
      '  - { number: 2, name: Two, minutes: 20, drawing: bridge }',
      'parts:',
      '  - { id: p, title: P, contents: false, sections: [a, { id: b, place: verso }, { id: c, contents: false }] }',
    ].join('\n');
    const { value, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      step: 2,
      steps: [
        { number: 1, name: 'One', minutes: 10 },
        { number: 2, name: 'Two', minutes: 20, drawing: 'bridge' },
      ],
      series: { name: 'N', tagline: 'T' },
      parts: [{ title: 'P', contents: false }],
    });
    expect(value?.steps[0]).not.toHaveProperty('drawing');
    expect(
      value?.parts[0]?.sections.map(({ id, place, contents }) => [id, place, contents]),
    ).toEqual([
      ['a', 'any', true],
      ['b', 'verso', true],
      ['c', 'any', false],
    ]);
  });

  it('is set with the marks of its language', () => {
    const text = [
      'title: Qui vient ?',
      'language: fr',
      "author: O'Neill",
      'credit: selon "nous"',
      'series: { name: "A : b", tagline: "Vite !" }',
      'steps: [{ number: 1, name: "Un ; deux", minutes: 5 }]',
      'parts: [{ id: p, title: "L\'heure", sections: [a] }]',
    ].join('\n');
    expect(parse(text).value).toMatchObject({
      title: 'Qui vient\u202f?',
      subject: 'Qui vient\u202f?',
      author: "O'Neill",
      credit: 'selon «\u00a0nous\u00a0»',
      series: { name: 'A\u00a0: b', tagline: 'Vite\u202f!' },
      steps: [{ name: 'Un\u202f; deux' }],
      parts: [{ title: 'L’heure' }],
    });
  });

  it('has a language that exists as a tag', () => {
    expect(messages(LEAST.replace('language: en', 'language: english please'))).toEqual([
      '“language” cannot be the text “english please”.',
    ]);
  });

  it('has steps from 1 to 5, each once, and is about one of them', () => {
    expect(messages(`${LEAST}steps: [{ number: 6, name: x, minutes: 1 }]`)).toEqual([
      '“number” must be at most 5.',
    ]);
    const twice = '[{ number: 1, name: x, minutes: 1 }, { number: 1, name: y, minutes: 1 }]';
    expect(messages(`${LEAST}steps: ${twice}`)).toEqual(['“step 1” is given twice.']);
    expect(parse(`${LEAST}step: 3`).diagnostics).toMatchObject([
      {
        message: 'There is no step 3 among the steps of this guide.',
        place: { line: 7, column: 7 },
        hints: ['known steps: none'],
      },
    ]);
  });

  it('names each part once', () => {
    expect(parse(`${LEAST}  - id: one\n    sections: [b]\n`).diagnostics).toMatchObject([
      {
        code: 'yaml/duplicate-key',
        message: '“one” is given twice.',
        place: { line: 7, column: 9 },
      },
    ]);
  });

  it('names the nearest side for a mistyped one', () => {
    const text = LEAST.replace('[a]', '[{ id: a, place: rectoo }]');
    expect(parse(text).diagnostics[0]?.hints).toEqual(['the nearest name is “recto”']);
  });

  it('takes section names in one form, whatever the editor writes', () => {
    const text = LEAST.replace('[a]', `[${'é'.normalize('NFD')}]`);
    expect(parse(text).value?.parts[0]?.sections[0]?.id).toBe('é');
  });

  it('tells everything that is wrong', () => {
    expect(messages('titel: A\nlanguage: en\nparts: []')).toHaveLength(4);
  });
});
