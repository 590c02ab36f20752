import { describe, expect, test } from 'vitest';
import { gridOf } from '../../../src/kit/grid.js';
import { typeScale } from '../../../src/kit/type-roles.js';
import { toMm } from '../../../src/print/lengths.js';
import { PAPERS } from '../../../src/print/papers.js';

describe('the grid', () => {
  test.each(['a5', 'half-letter', 'a4', 'letter', 'a6', 'a3', 'tabloid'] as const)(
    'fills %s exactly',
    (paper) => {
      const { inner, outer, width } = gridOf(paper);
      expect(Math.abs(inner + width + outer - PAPERS[paper].width)).toBeLessThan(0.1);
    },
  );

  test.each(['a6', 'quarter-letter'] as const)('fills %s on its long side exactly', (paper) => {
    const { inner, outer, width, head, height } = gridOf(`${paper}-wide`);
    expect(Math.abs(inner + width + outer - PAPERS[paper].height)).toBeLessThan(0.1);
    expect(Math.abs(2 * head + height - PAPERS[paper].width)).toBeLessThan(0.1);
  });

  test('has 33 units of 5 mm from 25 to 190 on a page of the booklet', () => {
    const { head, height, unit, hanging, pitch, type } = gridOf('a5');
    expect([head, height, unit, hanging].map(toMm).map(Math.round)).toEqual([25, 165, 5, 20]);
    expect(height / unit).toBeCloseTo(33, 5);
    expect((3 * pitch) / unit).toBeCloseTo(5, 5);
    expect(type).toBe('book');
  });

  test('draws pictures half as large again on sheets, and lines 10 mm apart', () => {
    const { pictures, pitch, type, hanging } = gridOf('a4');
    expect([pictures, toMm(pitch), type, toMm(hanging)].map(String)).toEqual([
      '1.5',
      '10',
      'sheet',
      '30',
    ]);
  });

  test('does not guess for a paper that the look has no grid for', () => {
    expect(() => gridOf('quarter-letter')).toThrow('no grid for the paper “quarter-letter”');
  });
});

describe('the type scale', () => {
  test('has six sizes and code in a booklet', () => {
    const sizes = new Set(Object.values(typeScale('book')).map(({ size }) => size));
    expect([...sizes].sort((a, b) => a - b)).toEqual([8.5, 9, 10, 10.5, 13, 24, 44]);
  });

  test('is larger for titles and running text on sheets, and for nothing else', () => {
    const [book, sheet] = [typeScale('book'), typeScale('sheet')];
    const larger = Object.entries(sheet).filter(
      ([role, { size }]) => size > book[role as keyof typeof book].size,
    );
    expect(larger.map(([role, { size, leading }]) => [role, size, leading])).toEqual([
      ['title', 34, 15],
      ['h3', 12, 6.25],
      ['body', 12, 6.25],
      ['entry', 12, 5],
      ['row', 12, 5],
    ]);
  });

  test('has no size below 8.5 on a card, and none below 11 on a poster, whose title has 60', () => {
    const sizesOf = (set: 'card' | 'poster') =>
      Object.values(typeScale(set)).map(({ size }) => size);
    expect(Math.min(...sizesOf('card'))).toBe(8.5);
    expect(Math.min(...sizesOf('poster'))).toBe(11);
    expect(typeScale('poster').display.size).toBe(60);
    expect(typeScale('poster').title.size).toBeGreaterThanOrEqual(20);
  });
});
