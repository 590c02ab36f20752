import { describe, expect, test } from 'vitest';
import { linesLeft } from '../../../src/kit/fit.js';
import type { Block, Lines } from '../../../src/model/block.js';
import { walkBlocks } from '../../../src/model/walk.js';
import { sectionOf } from '../../support/print-markdown.js';

function left(markdown: string, taken: number): readonly number[] {
  const { blocks } = sectionOf(markdown);
  const found: Lines[] = [];
  walkBlocks(blocks as readonly Block[], (block) => {
    if (block.type === 'lines') found.push(block);
  });
  return found.map(linesLeft(blocks, taken));
}

const TWO = '::lines{count=5 min=2}\n\n::lines{count=3 min=1}';

describe('writing lines that are left', () => {
  test('are all of them where none is taken', () => {
    expect(left(TWO, 0)).toEqual([5, 3]);
  });

  test('go from the fullest block first, of equals from the last', () => {
    expect(left(TWO, 2)).toEqual([3, 3]);
    expect(left(TWO, 3)).toEqual([3, 2]);
    expect(left(TWO, 4)).toEqual([2, 2]);
    expect(left(TWO, 5)).toEqual([2, 1]);
  });

  test('never go below the least', () => {
    expect(left(TWO, 50)).toEqual([2, 1]);
    expect(left('::lines{count=1 min=1}', 3)).toEqual([1]);
  });

  test.each([
    ':::question\nWho?\n\n::lines{count=3 min=2}\n:::',
    ':::columns{count=2}\n::lines{count=3 min=2}\n:::',
    '> Said\n>\n> ::lines{count=3 min=2}',
    '- Item\n\n  ::lines{count=3 min=2}',
    ':::numbered\n1. ::lines{count=3 min=2}\n:::',
    ':::check-list\n- Item\n\n  ::lines{count=3 min=2}\n:::',
    ':::facilitator\n::lines{count=3 min=2}\n:::',
  ])('are found inside %j', (markdown) => {
    expect(left(markdown, 1)).toEqual([2]);
  });

  test('stay what they are in a block that is not of this section', () => {
    const stranger = { count: 4 } as Lines;
    expect(linesLeft([], 3)(stranger)).toBe(4);
  });
});
