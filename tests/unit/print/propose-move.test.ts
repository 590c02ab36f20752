import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { planPages } from '../../../src/print/plan-pages.js';
import { proposeMove } from '../../../src/print/propose-move.js';
import type { PlannedSection } from '../../../src/print/runs-of.js';

const any = (...pages: readonly number[]): readonly PlannedSection[] =>
  pages.map((count) => ({ pages: count, start: 'any' }));
const CENTRE: readonly PlannedSection[] = [
  { pages: 1, start: 'centre' },
  { pages: 1, start: 'facing' },
];
const book = (before: readonly number[], after: readonly number[]) => [
  ...any(...before),
  ...CENTRE,
  ...any(...after),
];

describe('what to move', () => {
  it('is the neighbours after the centre where too much comes after it', () => {
    expect(proposeMove(book([1], [1, 1, 1, 1, 1, 1, 1]))).toEqual({
      sections: [3, 4],
      to: 'before',
      centre: 6,
      pages: 12,
      blanks: 2,
    });
  });

  it('is the neighbours before it where too much comes before', () => {
    expect(proposeMove(book([1, 1, 1, 1, 1, 1, 1, 1], [1, 1]))).toMatchObject({
      sections: [5, 6, 7],
      to: 'after',
      pages: 12,
      blanks: 0,
    });
  });

  it('takes a pair that faces each other as one', () => {
    const pair: readonly PlannedSection[] = [...any(1), { pages: 1, start: 'facing' }];
    const all = [...any(1), ...CENTRE, ...pair, ...any(1, 1, 1, 1, 1)];
    expect(proposeMove(all)).toMatchObject({ sections: [3, 4], to: 'before' });
  });

  it('is a section from farther off where no neighbour will do', () => {
    expect(proposeMove(book([1], [10, 20, 9]))).toMatchObject({ sections: [4], to: 'before' });
  });

  it('is nothing where nothing helps', () => {
    expect(proposeMove(book([1], [40, 1]))).toBeUndefined();
    expect(proposeMove(any(1, 2))).toBeUndefined();
  });
});

test('whatever is proposed holds, and leaves the covers where they are', () => {
  const pages = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pages, pages, (before, after) => {
      const all = book(before, after);
      const move = proposeMove(all);
      fc.pre(move !== undefined);
      expect(move?.sections).not.toContain(0);
      expect(move?.sections).not.toContain(all.length - 1);
      const taken = (list: readonly number[], offset: number) =>
        list.flatMap((_, index) =>
          move?.sections.includes(index + offset) ? [] : [list[index] ?? 0],
        );
      const moved = (move?.sections ?? []).map((index) => all[index]?.pages ?? 0);
      const rest = taken(before, 0);
      const later = taken(after, before.length + CENTRE.length);
      const others =
        move?.to === 'before' ? book([...rest, ...moved], later) : book(rest, [...moved, ...later]);
      expect(planPages(others, 4)).toMatchObject({ pages: move?.pages });
      expect(planPages(others, 4).fault).toBeUndefined();
    }),
  );
});
