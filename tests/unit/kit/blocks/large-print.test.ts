import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unbroken } from '../../../../src/kit/blocks/large-print/unbroken.js';
import { plainText } from '../../../../src/model/inline.js';
import { overlaps } from '../../../pages/rules/overlaps.js';
import { splitWords } from '../../../pages/rules/split-words.js';
import { outsideTextArea } from '../../../pages/rules/text-area.js';
import { linesIn, lineWith, partsIn } from '../../../support/found-on.js';
import { BUILT_IN } from '../../../support/make-project.js';
import type { Print } from '../../../support/print-edition.js';
import { printSections, sectionOf } from '../../../support/print-markdown.js';

const LEFT = 18;
const PITCH = 11.906;
const LINE = 9.525;

const print = (markdown: string) => printSections([sectionOf(markdown)], {}, 'large-print');
const baselineOf = (all: Print, words: string) => lineWith(all, words).baseline;
const wordsOn = (all: Print) =>
  linesIn(all)
    .map(({ text }) => text)
    .join(' ');
const leftOf = (all: Print, words: string) => lineWith(all, words).left;

test('every block there is keeps its margins, its words and 18 points', async () => {
  const sample = readFileSync(join(BUILT_IN, 'templates/booklet/sample.md'), 'utf8');
  const [, head = '', markdown = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(sample) ?? [];
  // A line to cut along runs over the margins.
  const rest = markdown.replace('::cut', '');
  const all = await printSections([sectionOf(rest, head, 'sample')], {}, 'large-print');
  expect(outsideTextArea(all)).toEqual([]);
  expect(overlaps(all)).toEqual([]);
  expect(splitWords(all)).toEqual([]);
  const words = all.pdf.pages.flatMap((page) => page.words);
  expect(words.length).toBeGreaterThan(400);
  expect(words.filter(({ size }) => size < 17.99)).toEqual([]);
});

describe('in large print', () => {
  test('columns stand one under the other', async () => {
    const all = await print(':::columns{count=2}\nThis side.\n\nThat side.\n:::');
    expect(leftOf(all, 'This')).toBeCloseTo(LEFT, 1);
    expect(leftOf(all, 'That')).toBeCloseTo(LEFT, 1);
    expect(baselineOf(all, 'That')).toBeGreaterThan(baselineOf(all, 'This') + LINE);
  });

  test('prompts stand above their lines, examples too', async () => {
    const all = await print('::lines[Who?]{count=2 layout=on-line example="Ana"}');
    const [lines] = partsIn(all, 'lines');
    expect(lines?.height).toBeCloseTo(2 * PITCH, 1);
    expect(lines?.width).toBeCloseTo(174, 1);
    expect(baselineOf(all, 'Who')).toBeLessThan(lines?.top ?? 0);
    expect(baselineOf(all, 'Ana')).toBeCloseTo(baselineOf(all, 'Who') + LINE, 1);
    expect(baselineOf(all, 'Ana')).toBeLessThan(lines?.top ?? 0);
  });

  test('fields have a line of the full width each', async () => {
    const all = await print(':::fields\n- Name\n- Group\n:::');
    const lines = partsIn(all, 'lines');
    expect(lines.map(({ width }) => Math.round(width))).toEqual([174, 174]);
    expect((lines[1]?.top ?? 0) - (lines[0]?.top ?? 0)).toBeGreaterThan(PITCH + LINE);
  });

  test('a table of three columns says each row by itself, with the names of its columns', async () => {
    const all = await print('| | Ask | Why |\n|---|---|---|\n| One | a | b |\n| Two | c | d |');
    expect(wordsOn(all)).toContain('One Ask a Why b Two Ask c Why d');
    expect(leftOf(all, 'Ask')).toBeCloseTo(LEFT, 1);
  });

  test('the name of its first column is not lost', async () => {
    const all = await print('| Who | Ask | Why |\n|---|---|---|\n| One | a | b |');
    expect(wordsOn(all)).toContain('Who One Ask a Why b');
  });

  test('a table of two columns has room', async () => {
    const all = await print('| Ask | Why |\n|---|---|\n| One | Two |');
    expect(baselineOf(all, 'One')).toBeCloseTo(baselineOf(all, 'Two'), 1);
  });

  test('labels of a form stand above their cells, with their sign', async () => {
    const all = await print(
      ':::form{example=1}\n| | Low | High |\n|---|---|---|\n| Sold × | 30 | |\n:::',
    );
    expect(leftOf(all, 'Sold')).toBeCloseTo(LEFT, 1);
    expect(lineWith(all, 'Sold').text.replace('\u00a0', ' ')).toBe('Sold ×');
    expect(baselineOf(all, '30')).toBeGreaterThan(baselineOf(all, 'Sold') + LINE - 0.1);
    const word = all.pdf.pages[0]?.words.find(({ text }) => text === '30');
    expect(word?.colour).toBe('#595959');
  });

  test('a form without labels is a list to fill in, every cell as wide', async () => {
    const all = await print(':::form\n| Name | Day |\n|---|---|\n| | |\n| | |\n:::');
    expect(leftOf(all, 'Day') - leftOf(all, 'Name')).toBeCloseTo(174 / 2 + 2, 1);
  });

  test('what is judged stands above its rings, both sets side by side', async () => {
    const all = await print(':::scale{sets="Me|Us"}\n- Work here\n:::');
    const ones = linesIn(all, 'small').filter(({ text }) => text === '1');
    expect(ones).toHaveLength(2);
    expect(ones[0]?.baseline).toBeCloseTo(ones[1]?.baseline ?? 0, 1);
    expect(ones[0]?.baseline).toBeGreaterThan(baselineOf(all, 'Work') + LINE);
    expect((ones[1]?.left ?? 0) - (ones[0]?.left ?? 0)).toBeCloseTo(87, 0);
  });

  test('two sets of many numbers stand one under the other', async () => {
    const all = await print(':::scale{from=1 to=10 sets="Me|Us"}\n- Work here\n:::');
    const ones = linesIn(all, 'small').filter(({ text }) => text === '1');
    expect((ones[1]?.baseline ?? 0) - (ones[0]?.baseline ?? 0)).toBeGreaterThan(10);
    expect(outsideTextArea(all)).toEqual([]);
  });

  test('paragraphs are set apart, not indented', async () => {
    const all = await print('First words.\n\nSecond words.');
    expect(leftOf(all, 'Second')).toBeCloseTo(LEFT, 1);
    expect(baselineOf(all, 'Second') - baselineOf(all, 'First')).toBeCloseTo(1.5 * LINE, 1);
  });

  test('no word is split where its writer lets it be', async () => {
    const long = 'coop\u00adwork\u00ading '.repeat(20);
    const all = await print(long);
    const words = linesIn(all, 'body').flatMap(({ text }) => text.split(' '));
    expect(words).toHaveLength(20);
    expect(new Set(words)).toEqual(new Set(['coopworking']));
  });
});

describe('a line end that a narrow column asked for', () => {
  const text = (value: string) => ({ type: 'text', value }) as const;
  const END = { type: 'line-break' } as const;

  test('is a space', () => {
    expect(plainText(unbroken([text('Social'), END, text('cooperative')]))).toBe(
      'Social cooperative',
    );
  });

  test('is nothing after the hyphen of a word', () => {
    expect(plainText(unbroken([text('Buy-'), END, text('out')]))).toBe('Buy-out');
  });
});
