import { describe, expect, test } from 'vitest';
import { columnShares } from '../../../../src/kit/blocks/column-shares.js';

const text = (value: string) => [{ type: 'text', value }] as const;

function shares(...table: readonly (readonly string[])[]): readonly number[] {
  const [header = [], ...rows] = table.map((row) => row.map(text));
  return columnShares({ header, rows });
}

describe('shares of a table’s width', () => {
  test('add up to all of it', () => {
    const found = shares(['a', 'long words in a head', ''], ['1', 'two words', 'three']);
    expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('are equal where there is as much to read', () => {
    expect(shares(['one', 'two'], ['abc', 'def'])).toEqual([0.5, 0.5]);
  });

  test('are larger where there is more to read, but not as much larger', () => {
    const [short = 0, long = 0] = shares(['a', 'b'], ['word', 'word '.repeat(40)]);
    expect(long / short).toBeGreaterThan(2);
    expect(long / short).toBeLessThan(40);
  });

  test('leave room for the longest word', () => {
    const [narrow = 0, other = 0] = shares(
      ['incomprehensibilities', 'b'],
      ['', 'some more words here'],
    );
    expect(narrow).toBeGreaterThan(other);
  });

  test('leave every column room for a letter or two', () => {
    const [endless = 0, short = 0] = shares(['a', 'b'], ['x'.repeat(5_000), 'b']);
    expect(short).toBeGreaterThan(0.06);
    expect(endless + short).toBeCloseTo(1, 10);
    const many = shares(
      Array.from({ length: 30 }, () => 'a'),
      ['word '.repeat(900)],
    );
    expect(Math.min(...many)).toBeGreaterThan(0.4 / 30);
  });

  test('do without cells that are missing', () => {
    expect(shares(['one', 'two'], ['a b c d e f g h i j'])[0]).toBeGreaterThan(0.5);
    expect(shares(['only'])).toEqual([1]);
  });
});
