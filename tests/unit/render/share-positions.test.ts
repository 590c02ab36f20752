import { expect, test } from 'vitest';
import type { EngineNode, Position } from '../../../src/render/engine-node.js';
import { sharePositions } from '../../../src/render/share-positions.js';

function position(xAdvance: number, xOffset = 0): Position {
  return { xAdvance, yAdvance: 0, xOffset, yOffset: 0, advanceWidth: xAdvance };
}

function page(...positions: Position[]): EngineNode {
  const text = { type: 'TEXT', lines: [{ runs: [{ positions }] }] } as unknown as EngineNode;
  return { type: 'PAGE', children: [text] };
}

const positionsOf = (node: EngineNode) => node.children?.[0]?.lines?.[0]?.runs[0]?.positions ?? [];

test('letters that go on equally far share their place, over pages, and marks keep theirs', () => {
  const shared = new Map();
  const [first, second] = [page(position(5), position(7)), page(position(5), position(5, 2))];
  for (const each of [first, second]) sharePositions(each, shared);
  expect(positionsOf(second)[0]).toBe(positionsOf(first)[0]);
  expect(positionsOf(second)).toEqual([position(5), position(5, 2)]);
});
