import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putBack } from '../../../../src/exchange/texts/put-back.js';
import { parseSection } from '../../../../src/parse/parse-section.js';
import { inspectText } from '../../../../src/parse/segments/inspect-text.js';

const PATH = 'content/sections/sample.md';

function wordingOf(body: string, head = 'title: Sample\nkind: reading') {
  const text = `---\n${head}\n---\n${body}`;
  const { value } = parseSection({ path: PATH, text }, { language: 'en' });
  return { text, segments: value?.wording?.segments ?? [], marks: value?.wording?.marks ?? [] };
}

const textsOf = (body: string) =>
  wordingOf(body)
    .segments.slice(1)
    .map(({ kind, text }) => `${kind}: ${text}`);

describe('a section is cut', () => {
  it('into the texts of its head and its blocks, each with its line', () => {
    const { segments } = wordingOf('\nOne.\n\n## Two {#two}\n', 'title: A\nlead: B\nkind: reading');
    expect(segments.map(({ key, line, text }) => [key, line, text])).toEqual([
      ['title', 2, 'A'],
      ['lead', 3, 'B'],
      ['block 1', 7, 'One.'],
      ['block 2', 9, 'Two {#two}'],
    ]);
  });

  it('so that what holds blocks is a frame, and a directive with words is a text', () => {
    const body = `
::::question{#talk plain}
:::quote{name="Ana" role="baker"}
> Bread
> first.
:::

::lines{count=2}
::::

::lines[We sow]{count=3}

::cut
`;
    expect(textsOf(body)).toEqual([
      'directive: :::quote{name="Ana" role="baker"}',
      'quote: Bread\nfirst.',
      'directive: ::lines[We sow]{count=3}',
    ]);
  });

  it('with a list of terms and a table as one text each, since both may be sorted anew', () => {
    expect(textsOf(':::terms\n- **A** one\n- **B** two\n:::\n\n| a |\n|---|\n| b |\n')).toEqual([
      'terms: - **A** one\n- **B** two',
      'table: | a |\n|---|\n| b |',
    ]);
  });

  it('without comments and rules, and without the indent of lists', () => {
    expect(textsOf('- one\n  more\n\n  <!-- no -->\n\n  two\n\n---\n\n1. [ ] three\n')).toEqual([
      'item: one\nmore',
      'item: two',
      'item: three',
    ]);
  });

  it('into texts whose hash does not change with line breaks or how accents are stored', () => {
    const hash = (body: string) => wordingOf(body).segments[1]?.hash;
    expect(hash('Caf\u00e9 and\nbread.')).toBe(hash('Cafe\u0301  and bread.'));
    expect(hash('Cafe and bread.')).not.toBe(hash('Caf\u00e9 and bread.'));
  });

  it('and keeps what is no words apart, with the text that it stands in', () => {
    const body =
      '\n## Go {#go}\n\nSee :see[go], :lang[Haus]{tag=de} at 9:30 :blank[] [us](https://a.eu).\n\n:::question{#q plain}\n::lines{min=1 count=3}\n:::\n';
    expect(wordingOf(body).marks.map(({ text, line, segment }) => [text, line, segment])).toEqual([
      ['{#go}', 6, 'block 1'],
      [':see[go]', 8, 'block 2'],
      [':blank[]', 8, 'block 2'],
      ['https://a.eu', 8, 'block 2'],
      [':::question{plain}', 10, undefined],
      ['{#q}', 10, undefined],
      ['::lines{count=3 min=1}', 11, undefined],
    ]);
  });
});

const words = fc.stringMatching(/^[a-z]{1,6}( [a-z*_é]{1,6}){0,4}$/);
const block = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  fc.tuple(words, words).map(([one, two]) => `- ${one}\n  ${two}\n\n  ${one}\n- ${two}`),
  fc.tuple(words, words).map(([one, two]) => `> ${one}\n> ${two}\n>\n> - ${one}\n${two}`),
  fc
    .tuple(words, words)
    .map(([one, two]) => `:::question\n${one}\n\n::lines[${two}]{count=2}\n:::`),
  words.map((text) => `| ${text} | b |\n|---|---|\n| c | d |`),
);
const bodies = fc.array(block, { maxLength: 8 }).map((blocks) => `\n${blocks.join('\n\n')}\n`);

describe('a section that is cut and put back', () => {
  it('has the same bytes', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { text, segments } = wordingOf(body);
        const same = Object.fromEntries(segments.map((each) => [each.key, each.text]));
        expect(putBack(text, segments, same)).toBe(text);
      }),
    );
  });

  it('says the new texts in the old frame, also where they have two lines', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { text, segments } = wordingOf(body);
        const texts = Object.fromEntries(
          segments
            .map(
              ({ key, kind }) =>
                [
                  key,
                  kind === 'paragraph' || kind === 'quote' || kind === 'item'
                    ? `new\nlines of ${key}`
                    : undefined,
                ] as const,
            )
            .filter(([, said]) => said !== undefined),
        ) as Record<string, string>;
        const after = putBack(text, segments, texts);
        const { value } = parseSection({ path: PATH, text: after }, { language: 'en' });
        expect(value?.wording?.segments.map((each) => each.text)).toEqual(
          segments.map((each) => texts[each.key] ?? each.text),
        );
      }),
    );
  });
});

describe('a text from a translator', () => {
  it('is read as what it will be', () => {
    expect(inspectText('1. Arrive', 'heading').blocks).toBe('a heading');
    expect(inspectText('1. Arrive', 'paragraph').blocks).toBe('a list of 1');
    expect(inspectText('| a | b |\n|---|---|\n| c | d |', 'table').blocks).toBe('a table of 2 × 2');
    expect(inspectText('# no heading', 'title').blocks).toBe('words');
  });

  it('that would take too long is not read', () => {
    expect(inspectText('*a _b '.repeat(20_000), 'paragraph')).toEqual({ marks: [] });
  });
});
