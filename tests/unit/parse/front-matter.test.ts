import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/inline.js';
import { parseSection } from '../../../src/parse/parse-section.js';
import { readBody, readFile, summary, withoutPlaces } from './read.js';

const HEAD = '---\ntitle: Sample\nkind: reading\n---\n';

describe('front matter', () => {
  it('reads every key', () => {
    const { section, diagnostics } = readFile(
      `---
id: sample
title: Our *own* work
short-title: Own work
lead: Stand on your own feet, with [others](https://example.org/us).
kind: reason
step: 2
audience: facilitator
minutes: 5
icon: house
picture: reason-1
fit: flow
min-lines: 1
outputs: [booklet, handout]
---
Words.
`,
    );
    expect(diagnostics).toEqual([]);
    expect(withoutPlaces(section)).toEqual({
      id: 'sample',
      language: 'en',
      kind: 'reason',
      title: [
        { type: 'text', value: 'Our ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'own' }] },
        { type: 'text', value: ' work' },
      ],
      shortTitle: 'Own work',
      lead: [
        { type: 'text', value: 'Stand on your own feet, with ' },
        {
          type: 'link',
          url: 'https://example.org/us',
          note: 1,
          children: [{ type: 'text', value: 'others' }],
        },
        { type: 'text', value: '.' },
      ],
      step: 2,
      audience: 'facilitator',
      minutes: 5,
      icon: 'house',
      picture: 'reason-1',
      fit: 'flow',
      minLines: 1,
      outputs: ['booklet', 'handout'],
      blocks: [{ type: 'paragraph', text: [{ type: 'text', value: 'Words.' }] }],
      notes: [
        {
          number: 1,
          calls: 1,
          blocks: [
            {
              type: 'paragraph',
              text: [
                {
                  type: 'link',
                  url: 'https://example.org/us',
                  children: [{ type: 'text', value: 'example.org/us' }],
                },
              ],
            },
          ],
        },
      ],
    });
    expect(section?.keyPlaces?.['icon']).toMatchObject({ line: 10, column: 7, length: 5 });
  });

  it('takes id from the file name, short title from the title, and fit from the kind', () => {
    const { section } = readFile('---\ntitle: "It\'s *ours*"\nkind: worksheet\n---\nWords.');
    expect(section).toMatchObject({
      id: 'sample',
      shortTitle: 'It’s ours',
      audience: 'participant',
      fit: 'page',
    });
    expect(readBody('Words.').section?.fit).toBe('flow');
  });

  it('keeps a title that looks like a list or a heading a title', () => {
    const { section } = readFile('---\ntitle: "1. # Begin"\nkind: reading\n---\nWords.');
    expect(plainText(section?.title ?? [])).toBe('1. # Begin');
  });

  it('keeps the spaces in a title that hold words together, and one of all others', () => {
    const { section } = readFile(
      '---\ntitle: "En\\u00A0Scop\\u202F? Oui,\\n  en&nbsp;Scop."\nkind: reading\n---\nWords.',
    );
    expect(plainText(section?.title ?? [])).toBe('En\u00a0Scop\u202f? Oui, en\u00a0Scop.');
  });

  it('refuses links, code and pictures in a title', () => {
    const { diagnostics } = readFile(
      '---\ntitle: See [us](https://example.org)\nkind: reading\n---\nWords.',
    );
    expect(summary(diagnostics)).toEqual(['2:8 parse/title-markup']);
  });

  it('places trouble in the lead on its line', () => {
    const { diagnostics } = readFile(
      '---\ntitle: A\nkind: reading\nlead: Go <b>there</b>, :see[b c]\n---\nWords.',
    );
    expect(summary(diagnostics)).toEqual(['4:7 parse/raw-html', '4:7 parse/anchor-name']);
  });

  it('names all wrong keys at once, with places and nearest names', () => {
    const { section, diagnostics } = readFile(
      '---\ntitel: A\nkind: reson\nminutes: soon\nid: other\n---\nSome <b>words</b>.\n',
    );
    expect(section).toMatchObject({ id: 'other', kind: 'reading', title: [] });
    expect(summary(diagnostics).toSorted()).toEqual([
      '2:1 yaml/missing-key',
      '2:1 yaml/unknown-key',
      '3:7 yaml/wrong-value',
      '4:10 yaml/wrong-value',
      '5:5 parse/id-differs',
      '7:6 parse/raw-html',
    ]);
    const unknown = diagnostics.find(({ code }) => code === 'yaml/unknown-key');
    expect(unknown).toMatchObject({
      excerpt: 'titel: A',
      hints: ['the nearest name is “title”'],
    });
  });

  it('says where YAML is broken', () => {
    const { diagnostics } = readFile('---\ntitle: "A\nkind: reading\n---\nWords.');
    expect(diagnostics[0]?.code).toBe('yaml/syntax');
    expect(diagnostics[0]?.place?.line).toBeGreaterThan(1);
  });

  it('refuses more aliases than allowed', () => {
    const aliases = Array.from({ length: 4 }, () => '*a').join(', ');
    const text = `---\ntitle: &a A\nkind: reading\noutputs: [${aliases}]\n---\nWords.`;
    expect(summary(readFile(text, { maxAliases: 3 }).diagnostics)).toEqual([
      '4:23 yaml/too-many-aliases',
    ]);
    expect(summary(readFile(text).diagnostics)).toEqual([]);
  });

  it('reads 1984 in quotes as words and without them as a mistake', () => {
    const { diagnostics } = readFile('---\ntitle: 1984\nkind: reading\n---\nWords.');
    expect(diagnostics[0]?.hints).toEqual(['put it in quotes to make it a text: "1984"']);
  });

  it('wants an id that is the name of the file', () => {
    const { diagnostics } = readFile('---\nid: other\ntitle: A\nkind: reading\n---\nWords.');
    expect(summary(diagnostics)).toEqual(['2:5 parse/id-differs']);
    const file = { path: 'content/sections/two words.md', text: `${HEAD}Words.` };
    expect(summary(parseSection(file, { language: 'en' }).diagnostics)).toEqual([
      '1:0 parse/anchor-name',
    ]);
  });

  it.each([
    '---js\n{ title: (globalThis.ran = true) }\n---\nx',
    '---json\n{}\n---\nx',
    '--- yaml\n---\nx',
  ])('never reads front matter in another language: %j', (text) => {
    const { section, diagnostics } = readFile(text);
    expect(section).toBeUndefined();
    expect(summary(diagnostics)).toEqual(['1:1 parse/front-matter-language']);
    expect('ran' in globalThis).toBe(false);
  });

  it('misses front matter that is not there or not closed', () => {
    expect(summary(readFile('Just words.').diagnostics)).toEqual(['1:1 parse/front-matter']);
    expect(summary(readFile('').diagnostics)).toEqual(['1:1 parse/front-matter']);
    expect(summary(readFile('---\ntitle: A\nWords.').diagnostics)).toEqual([
      '1:1 parse/front-matter',
    ]);
    expect(summary(readFile('---\ntitle: A\n----\nWords.').diagnostics)).toEqual([
      '3:1 parse/front-matter',
    ]);
  });

  it('keeps the texts of the head short', () => {
    const { diagnostics } = readFile(
      `---\ntitle: A\nkind: reading\nlead: "${'*a '.repeat(1_000)}"\n---\nWords.`,
    );
    expect(diagnostics[0]?.message).toBe('“lead” must be at most 2000 characters long.');
  });

  it('gives the same result twice', () => {
    const text = '---\ntitle: A\nkind: reading\n---\n*Words*.';
    expect(readFile(text)).toEqual(readFile(text));
  });
});
