import { expect, test } from 'vitest';
import { printEdition } from '../../support/print-edition.js';
import { expectPlaces, foot, onPage, steps } from '../rules/find.js';

const page = async (number: number) => onPage(await printEdition('booklet'), number);

test('pages 14 and 15: one bridge over the fold, from trim to trim', async () => {
  const [left, right] = [await page(14), await page(15)];
  for (const { boxes, parts } of [left, right]) {
    const [picture] = parts('picture');
    const cut = boxes.find(
      ({ part, width }) => part === undefined && Math.abs(width - 148) < 0.3 && width < 148.1,
    );
    expectPlaces(
      {
        'head of the room': picture?.top,
        'foot of the room': foot(picture),
        'start of the bridge': cut?.left,
        'end of the bridge': (cut?.left ?? 9) + (cut?.width ?? 0),
        'head of the bridge': cut?.top,
      },
      {
        'head of the room': 22.5,
        'foot of the room': 62.5,
        'start of the bridge': 0,
        'end of the bridge': 148,
        'head of the bridge': 22.5,
      },
    );
  }
});

test('page 14: intro at 77.5, head row at 92.5, rows of 10 with two sets of rings', async () => {
  const { lines, parts } = await page(14);
  const [title] = lines('title');
  const body = lines('body');
  const heads = body.filter(({ text }) => text.startsWith('For '));
  const rules = parts('rule').filter(({ width }) => width > 100);
  const icons = parts('icon');
  const figures = lines('small').filter(({ text }) => /^[1-5]$/u.test(text));
  expectPlaces(
    {
      title: title?.baseline,
      intro: body[0]?.baseline,
      heads: heads[0]?.baseline,
      'first set': heads[0]?.left,
      'second set': heads[1]?.left,
      bar: parts('bar')[0]?.top,
      'first row': foot(rules[0]),
      'last row but one': foot(rules.at(-1)),
      icons: icons[0]?.left,
      'names beside them': lines('row')[0]?.left,
      'own line': foot(parts('rule').at(-1)),
    },
    {
      title: 71.38,
      intro: 81.39,
      heads: 96.39,
      'first set': 14 + 46 + 2,
      'second set': 14 + 81 + 2,
      bar: 98.5,
      'first row': 109.7,
      'last row but one': 179.7,
      icons: 14,
      'names beside them': 26,
      'own line': 189.7,
    },
  );
  expect(icons).toHaveLength(8);
  for (const step of steps(rules.map(({ top }) => top))) expect(step).toBeCloseTo(10, 1);
  expect(figures).toHaveLength(9 * 2 * 5);
  const across = figures.slice(0, 10).map(({ left, right }) => (left + right) / 2);
  const rings = [64.75, 71.35, 77.95, 84.55, 91.15];
  const squares = [99.6, 106.2, 112.8, 119.4, 126];
  expect(across.map((x) => Math.round(x * 10) / 10)).toEqual(
    [...rings, ...squares].map((x) => Math.round(x * 10) / 10),
  );
});

test('page 15: bars at even distances, prompts under them, lines to the foot', async () => {
  const { lines, parts } = await page(15);
  const [bars, rooms] = [parts('bar'), parts('lines')];
  const body = lines('body');
  const prompts = body.filter(({ baseline }) => baseline > 92);
  expectPlaces(
    {
      title: lines('title')[0]?.baseline,
      intro: body[0]?.baseline,
      'first bar': bars[0]?.top,
      'first prompt': prompts[0]?.baseline,
      'first line of the first': (rooms[0]?.top ?? 0) + 25 / 3,
      'last line': foot(rooms.at(-1)),
    },
    {
      title: 71.38,
      intro: 81.39,
      'first bar': 92.5,
      'first prompt': 92.5 + 1.2 + 1.3 + 3.889,
      'first line of the first': 100 + 25 / 3,
      'last line': 190,
    },
  );
  const gaps = bars.slice(1).map((bar, index) => bar.top - (foot(rooms[index]) ?? 0));
  expect(gaps).toHaveLength(2);
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 2);
  expect(gaps[0]).toBeGreaterThanOrEqual(2.5);
});

test('page 18: table from 50 in rows of 8, labels 42 wide, question on the foot', async () => {
  const { lines, parts } = await page(18);
  const [form] = parts('form');
  const cells = lines('cell');
  const heads = cells.slice(0, 3);
  const rules = parts('rule').map(({ top, height }) => top + height);
  const [frame] = parts('callout');
  const column = (116 - 42) / 3;
  expectPlaces(
    {
      title: lines('title')[0]?.baseline,
      intro: lines('body')[0]?.baseline,
      table: form?.top,
      'first column': heads[0]?.left,
      'second column': heads[1]?.left,
      'third column': heads[2]?.left,
      'end of the example': cells.find(({ text }) => text === '3,600')?.right,
      'head row': heads[1]?.baseline,
      'under the head': rules[1],
      'foot of the table': rules.at(-1),
      frame: frame?.top,
      'last line': foot(parts('lines').at(-1)),
    },
    {
      title: 33.88,
      intro: 43.89,
      table: 50,
      'first column': 14 + 42 + 1.6,
      'second column': 14 + 42 + column + 1.6,
      'third column': 14 + 42 + 2 * column + 1.6,
      'end of the example': 14 + 42 + column - 1.6,
      'head row': 50 + 0.5 + 1.25 + 3.823,
      'under the head': 58,
      'foot of the table': 58 + 10 * 8,
      frame: 58 + 10 * 8 + 5,
      'last line': 190,
    },
  );
  for (const step of steps(rules.slice(1))) expect(step).toBeCloseTo(8, 1);
});

test('page 20: table between heavy rules on a unit, frame on the foot', async () => {
  const { lines, parts } = await page(20);
  const [table] = parts('table');
  const body = lines('body').filter(({ baseline }) => baseline < (table?.top ?? 0));
  const cells = lines('small');
  const [frame] = parts('callout');
  const upTo = 25 + 15 + 5 * body.length;
  expectPlaces(
    {
      title: lines('title')[0]?.baseline,
      intro: body[0]?.baseline,
      table: table?.top,
      width: table?.width,
      'first cell': cells[0]?.baseline,
      'under the head': foot(parts('rule')[1]),
      'foot of the frame': foot(frame),
    },
    {
      title: 33.88,
      intro: 43.89,
      table: upTo + 5,
      width: 116,
      'first cell': upTo + 5 + 0.5 + 1.4 + 2.999,
      'under the head': upTo + 5 + 0.5 + 1.4 + 3.75 + 1.4,
      'foot of the frame': 190,
    },
  );
  const rows = steps(
    parts('rule')
      .slice(1)
      .map(({ top }) => top),
  );
  for (const row of rows) {
    const count = (row - 2 * 1.4) / 3.75;
    expect(count).toBeCloseTo(Math.round(count), 2);
  }
});
