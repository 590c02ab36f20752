import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/inline.js';
import { parseSection } from '../../../src/parse/parse-section.js';
import { readBody, readFile, summary, troubleIn, withoutPlaces } from './read.js';

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
    expect(section).toBeUndefined();
    expect(summary(diagnostics).toSorted()).toEqual([
      '2:1 yaml/missing-key',
      '2:1 yaml/unknown-key',
      '3:7 yaml/wrong-value',
      '4:10 yaml/wrong-value',
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

  it.each(['---js\n{ title: (globalThis.ran = true) }\n---\nx', '---json\n{}\n---\nx', '--- yaml\n---\nx'])(
    'never reads front matter in another language: %j',
    (text) => {
      const { section, diagnostics } = readFile(text);
      expect(section).toBeUndefined();
      expect(summary(diagnostics)).toEqual(['1:1 parse/front-matter-language']);
      expect('ran' in globalThis).toBe(false);
    },
  );

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

  it('gives the same result twice', () => {
    const text = '---\ntitle: A\nkind: reading\n---\n*Words*.';
    expect(readFile(text)).toEqual(readFile(text));
  });
});

describe('places', () => {
  it('counts lines from the top of the file, with byte order mark and CRLF', () => {
    const text = '\uFEFF---\r\ntitle: A\r\nkind: reading\r\n---\r\n\r\nOne\r\ntwo <b>\r\n';
    const { diagnostics } = readFile(text);
    expect(diagnostics).toMatchObject([
      { place: { file: 'content/sections/sample.md', line: 7, column: 5, length: 3 }, excerpt: 'two <b>' },
    ]);
  });

  it('bears spaces behind the lines that close the front matter', () => {
    const { diagnostics } = readFile('---  \ntitle: A\nkind: reading\n--- \t\n<b>');
    expect(summary(diagnostics)).toContain('5:1 parse/raw-html');
  });

  it('gives every block its place', () => {
    const { section } = readBody('One\n\n> two\n\n:::question\nthree\n:::\n');
    expect(section?.blocks.map(({ place }) => `${place.line}:${place.column}`)).toEqual([
      '5:1',
      '7:1',
      '9:1',
    ]);
  });
});

describe('characters', () => {
  it('composes accents everywhere', () => {
    const { section } = readFile('---\ntitle: Cafe\u0301\nkind: reading\n---\nThe\u0301 {#x}\n\n## É {#e\u0301}\n');
    expect(section).toMatchObject({
      shortTitle: 'Café',
      blocks: [{ text: [{ value: 'Thé {#x}' }] }, { anchor: 'é' }],
    });
  });

  it('refuses control and direction characters, but not direction marks', () => {
    expect(troubleIn('a\u0007b\u202Ec\u2068d')).toEqual([
      '5:2 parse/hidden-character',
      '5:4 parse/hidden-character',
      '5:6 parse/hidden-character',
    ]);
    expect(troubleIn('a\u200Eb\u200Fc\td')).toEqual([]);
  });

  it('does not show what it refuses', () => {
    expect(readBody('a\u202Eb').diagnostics[0]).toMatchObject({
      message: 'An invisible character U+202E stands here.',
      excerpt: 'a\uFFFDb',
    });
  });

  it('finds them as references and in front matter, too', () => {
    expect(troubleIn('a&#x202E;b')).toEqual(['5:1 parse/hidden-character']);
    const { diagnostics } = readFile('---\ntitle: "a\\u202Eb"\nkind: reading\n---\nWords.');
    expect(summary(diagnostics)).toEqual(['2:8 yaml/wrong-value']);
  });

  it('tells of lost characters', () => {
    expect(troubleIn('caf\uFFFD')).toEqual(['5:4 parse/lost-character']);
  });

  it('says so only twenty times', () => {
    expect(troubleIn('\u0001'.repeat(1000))).toHaveLength(20);
    expect(troubleIn('\u0001\n'.repeat(1000))).toHaveLength(20);
  });
});

describe('limits', () => {
  it('refuses a section larger than the limit by name, and takes one that is not', () => {
    const { section, diagnostics } = readBody('x'.repeat(1_000_000));
    expect(section).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'parse/too-large', message: 'This section is larger than 1000000 bytes.' },
    ]);
    expect(diagnostics[0]?.hints[0]).toContain('sectionBytes');
    // é is two bytes.
    expect(troubleIn('é'.repeat(40), { maxSectionBytes: 100 })).toEqual(['0:0 parse/too-large']);
    expect(troubleIn('e'.repeat(40), { maxSectionBytes: 100 })).toEqual([]);
  });

  it.each([
    ['quotes on one line', '>'.repeat(10_000), '5:1 parse/too-deep'],
    ['lists on one line', '- '.repeat(10_000), '5:1 parse/too-deep'],
    [
      'a staircase of lists',
      Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      '105:1 parse/too-deep',
    ],
    ['open directives', ':::question\n'.repeat(1_000), '105:1 parse/too-deep'],
    ['emphasis in emphasis', '*a '.repeat(300) + 'a* '.repeat(300), '5:'],
    ['emphasis that never matches', '*a _b '.repeat(5_000) + 'b_ a* '.repeat(5_000), '5:1 parse/too-complex'],
    ['brackets without end', '['.repeat(100_000), '5:1 parse/too-complex'],
    ['a quote and a quote and a quote', '> a\n\n'.repeat(5_000), '8005:1 parse/too-complex'],
  ])('refuses %s', (_, body, trouble) => {
    const [first] = troubleIn(body);
    expect(first?.startsWith(trouble)).toBe(true);
  });

  it('reads ten thousand brackets or stars as what they are', () => {
    expect(troubleIn('['.repeat(10_000))).toEqual([]);
    expect(troubleIn('*'.repeat(10_000))).toEqual([]);
  });

  it('reads five thousand headings', () => {
    expect(readBody('## Words\n\n'.repeat(5_000)).section?.blocks).toHaveLength(5_000);
  });

  it('reads a paragraph of very many parts', () => {
    expect(troubleIn('a@example.org '.repeat(20_000))).toEqual([]);
  });
});

describe('empty sections', () => {
  it.each(['reading', 'imprint', 'worksheet'])('refuses %s without text', (kind) => {
    const { diagnostics } = readFile(`---\ntitle: A\nkind: ${kind}\n---\n\n<!-- later -->\n`);
    expect(summary(diagnostics)).toEqual(['5:1 parse/empty-section']);
  });

  it.each(['cover', 'contents'])('lets %s be', (kind) => {
    expect(readFile(`---\ntitle: A\nkind: ${kind}\n---`).diagnostics).toEqual([]);
  });
});
