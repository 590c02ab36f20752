import { describe, expect, test } from 'vitest';
import { type Comparison, type Comparisons, judge } from '../../bench/judge.js';
import { mediansOf } from '../../bench/medians-of.js';

function comparison(pages: number, ours: number, stock = 100): Comparison {
  const usage = (value: number) => ({
    wallSeconds: value,
    cpuSeconds: value,
    peakMebibytes: value,
  });
  return { ours: { pages, ...usage(ours) }, stock: { pages, ...usage(stock) } };
}

const GOOD = {
  small: comparison(9, 20),
  middle: comparison(34, 75),
  large: comparison(198, 60),
  batch: { ...comparison(110, 50), editions: 12 },
  longBatch: { ...comparison(440, 57.5).ours, editions: 48 },
};

function missed(changes: Partial<Comparisons>) {
  const verdicts = judge({ ...GOOD, ...changes });
  return verdicts.filter(({ holds }) => !holds).map(({ figure }) => figure);
}

describe('what the benchmark judges', () => {
  test('figures that reach their bound hold', () => {
    expect(missed({})).toEqual([]);
  });

  test('names the time and memory that are too much', () => {
    expect(missed({ middle: comparison(34, 76) })).toEqual(['wall time at 34 pages, of stock']);
    expect(missed({ large: comparison(198, 76) })).toEqual([
      'wall time at 198 pages, of stock',
      'peak memory at 198 pages, of stock',
    ]);
  });

  test('pages of a long guide may cost no more each than those of a short one', () => {
    const large = comparison(198, 500, 1000);
    expect(missed({ large })).toEqual(['ms a page, pages 35–198 against 10–34']);
  });

  test('a batch of editions has bounds of its own', () => {
    const batch = { ...comparison(110, 76), editions: 12 };
    expect(missed({ batch })).toEqual([
      'wall time of 12 editions, of stock',
      'peak memory of 12 editions, of stock',
    ]);
  });

  test('four times as many editions may hardly take more memory', () => {
    const longBatch = { ...comparison(440, 58).ours, editions: 48 };
    expect(missed({ longBatch })).toEqual(['peak memory of 48 editions against 12']);
  });

  test('guides of unlike length are not the same work', () => {
    const { ours, stock } = GOOD.small;
    expect(missed({ small: { ours, stock: { ...stock, pages: 12 } } })).toEqual([
      'pages apart at 9',
    ]);
  });

  test('takes the middle of each figure by itself', () => {
    const run = (wallSeconds: number, cpuSeconds: number, peakMebibytes: number) => ({
      wallSeconds,
      cpuSeconds,
      peakMebibytes,
    });
    const three = [run(3, 1, 100), run(1, 2, 300), run(2, 9, 200)];
    expect(mediansOf(three)).toEqual(run(2, 2, 200));
    expect(mediansOf(three.slice(0, 2))).toEqual(run(2, 1.5, 200));
  });
});
