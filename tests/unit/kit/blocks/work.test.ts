import { describe, expect, test } from 'vitest';
import { linesIn, lineWith, partsIn, textOn } from '../../../support/found-on.js';
import { printMarkdown } from '../../../support/print-markdown.js';

const LEFT = 18;
const PITCH = 25 / 3;
const PAGE = 'kind: worksheet\nfit: page';
const foot = (box: { readonly top: number; readonly height: number } | undefined) =>
  (box?.top ?? 0) + (box?.height ?? 0);

describe('writing lines', () => {
  test('stand 8.333 apart under their prompt', async () => {
    const print = await printMarkdown('::lines[Who needs it?]{count=3}');
    const [lines] = partsIn(print, 'lines');
    expect(lines?.height).toBeCloseTo(3 * PITCH, 1);
    expect(lineWith(print, 'Who').baseline).toBeLessThan(lines?.top ?? 0);
  });

  test('stand under a bar where they begin a block', async () => {
    const print = await printMarkdown('::lines[Who?]{count=2 layout=bar}');
    const [bar] = partsIn(print, 'bar');
    expect(bar?.width).toBeCloseTo(116, 1);
    expect(lineWith(print, 'Who').baseline - (bar?.top ?? 0)).toBeCloseTo(1.2 + 1.3 + 3.889, 1);
  });

  test('carry a small prompt 0.6 above the first of them', async () => {
    const print = await printMarkdown('::lines[Who?]{count=2 layout=on-line}');
    const [lines] = partsIn(print, 'lines');
    expect(lineWith(print, 'Who')).toMatchObject({ size: 8.5, fonts: ['IBMPlexSans-SemiBold'] });
    const descent = 3.75 - 2.999;
    expect(lineWith(print, 'Who').baseline).toBeCloseTo(
      (lines?.top ?? 0) + PITCH - 0.6 - descent,
      1,
    );
  });

  test('show an example in the grey of examples on the first of them', async () => {
    const print = await printMarkdown('::lines[Need]{count=2 example="No bakery"}');
    const word = print.pdf.pages[0]?.words.find(({ text }) => text === 'bakery');
    expect(word?.colour).toBe('#595959');
    const [lines] = partsIn(print, 'lines');
    expect(word?.y).toBeLessThan((lines?.top ?? 0) + PITCH);
  });
});

describe('on a page of its own', () => {
  test('the last question stands on the foot', async () => {
    const print = await printMarkdown(':::question\nWho?\n\n::lines{count=2}\n:::', PAGE);
    expect(foot(partsIn(print, 'question')[0])).toBeCloseTo(190, 1);
    expect(foot(partsIn(print, 'lines')[0])).toBeCloseTo(190, 1);
  });

  test('lines and fields that end the page stand on the foot', async () => {
    const print = await printMarkdown('Words.\n\n::lines{count=2}\n\n:::fields\n- Name\n:::', PAGE);
    expect(foot(partsIn(print, 'fields')[0])).toBeCloseTo(190, 1);
    const [lines] = partsIn(print, 'lines');
    expect(foot(lines)).toBeCloseTo(190 - 12.5 - 2.5, 1);
  });

  test('lines that are all there is stay at the head', async () => {
    const print = await printMarkdown('::lines{count=2}', PAGE);
    expect(partsIn(print, 'lines')[0]?.top).toBeLessThan(50);
  });

  test('free space falls where the text says', async () => {
    const print = await printMarkdown('Above.\n\n::free-space\n\nBelow.', PAGE);
    expect(lineWith(print, 'Below').baseline).toBeCloseTo(190 - 1.11, 0);
  });

  test('a table to fill in takes the free height, or roomy rows where pages flow', async () => {
    const table = ':::form{fill}\n| a | b |\n|---|---|\n| one | |\n| two | |\n:::';
    expect(foot(partsIn(await printMarkdown(table, PAGE), 'form')[0])).toBeCloseTo(190, 1);
    const flowing = await printMarkdown(table);
    expect(partsIn(flowing, 'form')[0]?.height).toBeCloseTo(8 + 2 * 11, 1);
  });
});

describe('a scale', () => {
  test('has one set of rings without a head, or two under their names', async () => {
    const one = await printMarkdown(':::scale{from=1 to=3}\n- Fair\n:::');
    expect(linesIn(one, 'small').map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(partsIn(one, 'bar')).toEqual([]);
    const two = await printMarkdown(':::scale{from=1 to=3 sets="Me|Us"}\n- Fair\n:::');
    expect(linesIn(two, 'small')).toHaveLength(6);
    expect(partsIn(two, 'bar')).toHaveLength(1);
    expect(textOn(two, 1)).toContain('Me Us');
  });

  test('gives a row of one’s own a line', async () => {
    const print = await printMarkdown(':::scale{from=1 to=3 sets="Me"}\n- Ours :blank[]\n:::');
    expect(lineWith(print, 'Ours').size).toBe(8.5);
    expect(partsIn(print, 'rule')).toHaveLength(1);
  });
});

describe('tick boxes', () => {
  test('stand before their words, one under the other', async () => {
    const print = await printMarkdown('- [ ] one\n- [x] two');
    const ticks = partsIn(print, 'tick');
    expect(ticks.map(({ width }) => width)).toEqual([
      expect.closeTo(4.6, 1),
      expect.closeTo(4.6, 1),
    ]);
    expect((ticks[1]?.top ?? 0) - (ticks[0]?.top ?? 0)).toBeCloseTo(7.5, 1);
    expect(lineWith(print, 'one').left).toBeCloseTo(LEFT + 4.6 + 3.4, 1);
  });

  test('stand side by side in a row', async () => {
    const print = await printMarkdown(':::check-list{layout=row}\n- one\n- two\n:::');
    const [one, two] = partsIn(print, 'tick');
    expect(one?.top).toBe(two?.top);
    expect(lineWith(print, 'one').left).toBeCloseTo(LEFT + 4.6 + 2.2, 1);
    expect(lineWith(print, 'two').right).toBeCloseTo(134, 1);
  });
});

describe('a table to write in', () => {
  const SUMS =
    ':::form{example=1}\n| | Example | Ours |\n|---|---|---|\n| Price × | 30 | EUR |\n| Left = | 9 | |\n:::';

  test('has signs at the end of its labels, and units at the end of cells', async () => {
    const print = await printMarkdown(SUMS);
    expect(lineWith(print, '×').left).toBeCloseTo(LEFT + 42 - 4, 1);
    expect(lineWith(print, 'EUR')).toMatchObject({ size: 8.5 });
    expect(lineWith(print, 'EUR').right).toBeCloseTo(134 - 1.6, 1);
  });

  test('shows its example in grey', async () => {
    const print = await printMarkdown(SUMS);
    expect(print.pdf.pages[0]?.words.find(({ text }) => text === '30')?.colour).toBe('#595959');
  });
});

test('columns stand side by side, row after row', async () => {
  const print = await printMarkdown(':::columns{count=2}\nOne.\n\nTwo.\n\nThree.\n:::');
  const [one, two, three] = ['One', 'Two', 'Three'].map((word) => lineWith(print, word));
  expect(one?.baseline).toBe(two?.baseline);
  expect(two?.left).toBeCloseTo(LEFT + 60, 1);
  expect(three?.left).toBeCloseTo(LEFT, 1);
  expect((three?.baseline ?? 0) - (one?.baseline ?? 0)).toBeCloseTo(7.5, 1);
});

test('figures beyond eight are type', async () => {
  const items = Array.from({ length: 9 }, (_, index) => `${index + 1}. item`).join('\n');
  const print = await printMarkdown(`:::numbered\n${items}\n:::`);
  const figures = linesIn(print, 'title').filter(({ text }) => /^\d$/u.test(text));
  expect(figures.map(({ text }) => text)).toEqual(['9']);
});

test('a known value is printed on the line of its field', async () => {
  const fields = ':::fields\n- Name\n- Date: :string[date]\n:::';
  const print = await printMarkdown(fields, undefined, { strings: { date: '12 March' } });
  const [, line] = partsIn(print, 'lines');
  expect(lineWith(print, '12 March').baseline).toBeLessThan(foot(line));
  expect(lineWith(print, '12 March').left).toBeCloseTo(line?.left ?? 0, 1);
});
