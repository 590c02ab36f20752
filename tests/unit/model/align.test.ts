import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/model/align.js';

/** “a=a b>x +c -d”: the same, changed, new, gone. */
function aligned(before: string, after: string): string {
  const [old, now] = [before.split(''), after.split('')];
  return align(old, now)
    .map(({ before: left, after: right, isSame }) => {
      if (left === undefined) return `+${now[right ?? 0]}`;
      if (right === undefined) return `-${old[left]}`;
      return `${old[left]}${isSame ? '=' : '>'}${now[right]}`;
    })
    .join(' ');
}

describe('two lists side by side', () => {
  it.each([
    ['abc', 'abc', 'a=a b=b c=c'],
    ['abc', 'axbc', 'a=a +x b=b c=c'],
    ['abc', 'ac', 'a=a -b c=c'],
    ['abc', 'axc', 'a=a b>x c=c'],
    ['abcd', 'axyzd', 'a=a b>x c>y +z d=d'],
    ['ab', 'ba', '-a b=b +a'],
    ['', 'a', '+a'],
    ['aa', 'a', 'a=a -a'],
  ])('%s → %s: %s', (before, after, pairs) => {
    expect(aligned(before, after)).toBe(pairs);
  });

  const lists = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

  it('lose no item and keep the order of both', () => {
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const pairs = align(before, after);
        const lefts = pairs.flatMap(({ before: each }) => each ?? []);
        const rights = pairs.flatMap(({ after: each }) => each ?? []);
        expect(lefts).toEqual(before.map((_, index) => index));
        expect(rights).toEqual(after.map((_, index) => index));
      }),
    );
  });

  it('have in common what is left of one when items are put in', () => {
    fc.assert(
      fc.property(lists, lists, fc.nat(12), (list, added, at) => {
        const longer = [...list.slice(0, at), ...added, ...list.slice(at)];
        const same = align(list, longer).filter(({ isSame }) => isSame);
        expect(same).toHaveLength(list.length);
      }),
    );
  });

  it('are not compared for ever', () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`);
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`);
    expect(align(before, after)).toHaveLength(20_000);
  });
});
