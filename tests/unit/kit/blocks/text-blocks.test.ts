import { describe, expect, test } from 'vitest';
import { linesIn, lineWith, partsIn, textOn } from '../../../support/found-on.js';
import { printMarkdown } from '../../../support/print-markdown.js';

/** Left edge of a recto's text. */
const LEFT = 18;
const LONG =
  'Words that go on and on until the line is full and a second one has to be begun here. ';

describe('paragraphs', () => {
  test('are indented from the second on, without space between them', async () => {
    const print = await printMarkdown(`First of them. ${LONG}\n\nSecond of them. ${LONG}`);
    const [first, , second] = linesIn(print, 'body');
    expect(first?.left).toBeCloseTo(LEFT, 1);
    expect(second?.text).toContain('Second of them');
    expect(second?.left).toBeCloseTo(LEFT + 4, 1);
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeCloseTo(10, 1);
  });

  test('leave column 1 to marks where the section is read', async () => {
    const print = await printMarkdown('Words.', 'kind: reading\nfit: flow');
    expect(linesIn(print, 'body')[0]?.left).toBeCloseTo(LEFT + 20, 1);
  });
});

describe('headings', () => {
  test('have three looks, and an entry in the outline each', async () => {
    const print = await printMarkdown(
      '## Two\n\nWords.\n\n### Three\n\nWords.\n\n#### Four\n\nWords.',
    );
    expect(lineWith(print, 'Two')).toMatchObject({ size: 13, fonts: ['IBMPlexSerif-Bold'] });
    expect(lineWith(print, 'Three')).toMatchObject({ size: 10.5, fonts: ['IBMPlexSans-SemiBold'] });
    expect(lineWith(print, 'Four').text).toMatch(/^Four\s+Words\.$/u);
    const [section] = print.pdf.outline;
    expect(section?.title).toBe('A small page');
    expect(section?.items.map(({ title }) => title)).toEqual(['Two']);
    expect(section?.items[0]?.items.map(({ title }) => title)).toEqual(['Three']);
  });

  test('never stand alone at a page’s foot', async () => {
    const print = await printMarkdown(
      `${'Words on a line.\\\n'.repeat(27)}Words.\n\n## Kept\n\n${LONG.repeat(3)}`,
    );
    expect(lineWith(print, 'Kept').page).toBe(2);
    expect(lineWith(print, 'Words that go').page).toBe(2);
  });
});

test('a paragraph over a page break leaves two lines on both sides', async () => {
  for (let lines = 20; lines < 26; lines += 1) {
    const filler = 'Words on a line.\\\n'.repeat(lines);
    const print = await printMarkdown(`${filler}Last.\n\n${LONG.repeat(5)}`);
    const tail = linesIn(print, 'body').filter(({ text }) => !/on a line|Last/u.test(text));
    const first = tail.filter(({ page }) => page === 1).length;
    const second = tail.length - first;
    expect([0, tail.length]).toContain(Math.min(first, second) >= 2 ? 0 : first);
  }
});

describe('lists', () => {
  test('have bullets or numbers that begin where they say', async () => {
    const print = await printMarkdown('- one\n- two\n\nWords.\n\n3. three\n4. four');
    const texts = linesIn(print, 'body').map(({ text }) => text);
    expect(texts).toEqual(['•', 'one', '•', 'two', 'Words.', '3.', 'three', '4.', 'four']);
    expect(lineWith(print, 'one').left).toBeCloseTo(LEFT + 6, 1);
  });

  test('have room between their items where they are loose', async () => {
    const gap = async (markdown: string) => {
      const print = await printMarkdown(markdown);
      return lineWith(print, 'two').baseline - lineWith(print, 'one').baseline;
    };
    expect(await gap('- one\n- two')).toBeCloseTo(5, 1);
    expect(await gap('- one\n\n- two')).toBeCloseTo(7.5, 1);
  });

  test('hold lists', async () => {
    const print = await printMarkdown('- one\n  - inner');
    expect(lineWith(print, 'inner').left).toBeCloseTo(LEFT + 12, 1);
  });
});

describe('quotes', () => {
  test('of somebody are large, with name and role below', async () => {
    const print = await printMarkdown(
      ':::quote{name="Amina" role="baker"}\nWe begin at four.\n\n- and bake\n:::',
    );
    expect(lineWith(print, 'We begin')).toMatchObject({ size: 13, fonts: ['IBMPlexSerif-Bold'] });
    expect(lineWith(print, 'Amina')).toMatchObject({ text: 'Amina, baker', size: 8.5 });
    expect(lineWith(print, 'and bake').size).toBe(10.5);
  });

  test('may leave out the role', async () => {
    const print = await printMarkdown(':::quote{name="Amina"}\nWe begin at four.\n:::');
    expect(lineWith(print, 'Amina').text).toBe('Amina');
  });

  test('of plain Markdown stand behind an upright cut', async () => {
    const print = await printMarkdown('> Words said by nobody.');
    expect(lineWith(print, 'Words said').left).toBeCloseTo(LEFT + 5, 1);
    expect(partsIn(print, 'callout')).toHaveLength(1);
  });
});

describe('code', () => {
  test('keeps its spaces, tabs and empty lines', async () => {
    const print = await printMarkdown('```\nif a\n  b\n\n\tc\n```');
    const lines = linesIn(print, 'code');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatchObject({ text: 'if a', size: 9, fonts: ['IBMPlexMono-Regular'] });
    const words = print.pdf.pages[0]?.words ?? [];
    const x = (text: string) => words.find((word) => word.text === text)?.x ?? 0;
    const letter = 9 * 0.6 * (25.4 / 72);
    expect(x('b') - x('if')).toBeCloseTo(2 * letter, 1);
    expect(x('c') - x('if')).toBeCloseTo(4 * letter, 1);
  });

  test('has no smart quotes', async () => {
    expect(textOn(await printMarkdown('```\n"a" -- b\n```'), 1)).toContain('"a" -- b');
  });
});

test('a thematic break is a rule', async () => {
  const print = await printMarkdown('One.\n\n---\n\nTwo.');
  const [rule] = partsIn(print, 'rule');
  expect(rule?.width).toBeCloseTo(116, 1);
  expect(rule?.top).toBeGreaterThan(lineWith(print, 'One').baseline);
  expect(rule?.top).toBeLessThan(lineWith(print, 'Two').baseline);
});

test('a page break begins a new page', async () => {
  const print = await printMarkdown('One.\n\n::page-break\n\nTwo.');
  expect([lineWith(print, 'One').page, lineWith(print, 'Two').page]).toEqual([1, 2]);
});
