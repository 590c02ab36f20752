import { expect, test } from 'vitest';
import { printEdition } from '../../support/print-edition.js';
import { expectPlaces, foot, onPage, steps } from '../rules/find.js';

const page = async (number: number) => onPage(await printEdition('booklet'), number);

test('page 1: lockup at 12/11, title in three lines from 27, scene from 80', async () => {
  const { lines, parts } = await page(1);
  const [name, tagline] = lines('cell');
  const [step, stepName] = lines('body');
  const title = lines('display');
  const [scene] = parts('picture');
  expect(title.map(({ text }) => text)).toEqual(['Why start', 'a coopworking', 'enterprise?']);
  expectPlaces(
    {
      'publisher’s name': name?.baseline,
      'beside its mark': name?.left,
      tagline: tagline?.baseline,
      step: step?.baseline,
      'end of the step': step?.right,
      'name of the step': stepName?.baseline,
      'its end': stepName?.right,
      'start of the title': title[0]?.left,
      'first line': title[0]?.baseline,
      'second line': title[1]?.baseline,
      'third line': title[2]?.baseline,
      'head of the scene': scene?.top,
      'start of the scene': scene?.left,
    },
    {
      'publisher’s name': 14.82,
      'beside its mark': 12 + 10.5 + 3,
      tagline: 19.82,
      step: 14.89,
      'end of the step': 136,
      'name of the step': 19.89,
      'its end': 136,
      'start of the title': 12,
      'first line': 40.32,
      'second line': 55.32,
      'third line': 70.32,
      'head of the scene': 80,
      'start of the scene': 0,
    },
  );
});

test('page 2: lockup at the head, labels 36 wide, the last frame on the foot', async () => {
  const { lines, parts } = await page(2);
  const [name] = lines('cell');
  const [frame] = parts('callout');
  const terms = lines('body').filter(({ foot: end }) => end < (frame?.top ?? 0));
  const labels = terms.filter(({ left }) => left < 49);
  expect(labels.length).toBeGreaterThan(6);
  expect(new Set(labels.map(({ left }) => left.toFixed(1)))).toEqual(new Set(['14.0']));
  expectPlaces(
    {
      lockup: name?.baseline,
      text: terms.find(({ left }) => left > 40)?.left,
      'room over the frame': (frame?.top ?? 0) - (terms.at(-1)?.baseline ?? 0) - 1.11,
      'height of the frame': frame?.height,
      'foot of the frame': foot(frame),
      'start of its text': lines('body').at(-1)?.left,
    },
    {
      lockup: 28.82,
      text: 14 + 36,
      'room over the frame': 5,
      'height of the frame': 18.5,
      'foot of the frame': 190,
      'start of its text': 14 + 20,
    },
  );
  const gaps = steps(labels.map(({ baseline }) => baseline)).map((step) => (step - 2.5) % 5);
  expect(gaps.every((gap) => Math.min(gap, 5 - gap) < 0.01)).toBe(true);
});

test('page 3: strip from 40 to 59 on its bar, five steps 23.2 apart', async () => {
  const { lines, parts } = await page(3);
  const [title] = lines('title');
  const numbers = lines('h2');
  const [bar] = parts('bar');
  const silhouettes = onPageCuts((await page(3)).boxes);
  expectPlaces(
    {
      title: title?.baseline,
      silhouettes: silhouettes[0]?.top,
      'their foot': foot(silhouettes[0]),
      'their width': silhouettes[0]?.width,
      bar: bar?.top,
      numbers: numbers[0]?.baseline,
      'name of a step': lines('label')[0]?.baseline,
    },
    {
      title: 33.88,
      silhouettes: 40,
      'their foot': 59,
      'their width': 20,
      bar: 59,
      numbers: 66.22,
      'name of a step': 65.5,
    },
  );
  expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '4', '5']);
  for (const step of steps(numbers.map(({ left }) => left))) expect(step).toBeCloseTo(23.2, 1);
});

test('page 3: two columns of 56, rows for reasons, lines 5 apart, both to the foot', async () => {
  const { lines, parts } = await page(3);
  const rules = parts('rule');
  const icons = parts('icon');
  const groups = lines('body').filter(({ left }) => left > 74);
  const numbers = lines('folio').filter(({ baseline }) => baseline < 195);
  const ends = (from: number) => rules.filter(({ left }) => Math.abs(left - from) < 0.1);
  expect(icons).toHaveLength(8);
  expectPlaces(
    {
      'first column': rules[0]?.left,
      'its width': rules[0]?.width,
      'second column': groups[0]?.left,
      icons: icons[0]?.left,
      'their size': icons[0]?.width,
      'foot of the first': foot(ends(18).at(-1)),
      'foot of the second': foot(ends(78).at(-1)),
      'numbers of the first': numbers.find(({ left }) => left < 75)?.right,
      'numbers of the second': numbers.find(({ left }) => left > 75)?.right,
    },
    {
      'first column': 18,
      'its width': 56,
      'second column': 78,
      icons: 18,
      'their size': 9,
      'foot of the first': 190,
      'foot of the second': 190,
      'numbers of the first': 74,
      'numbers of the second': 134,
    },
  );
  for (const row of steps(icons.map(({ top }) => top))) {
    expect(row).toBeGreaterThanOrEqual(12.5);
    expect(row).toBeLessThanOrEqual(14);
  }
  const close = steps(groups.map(({ baseline }) => baseline)).filter((step) => step < 8);
  for (const step of close) expect(step).toBeCloseTo(5, 1);
});

function onPageCuts(boxes: Awaited<ReturnType<typeof page>>['boxes']) {
  return boxes.filter(
    ({ kind, part, width, top }) =>
      kind === 'box' && part === undefined && Math.abs(width - 20) < 0.3 && top < 60,
  );
}
