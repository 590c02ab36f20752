import { describe, expect, test } from 'vitest';
import { settleSpaces, withoutLeadingSpace } from '../../../src/render/empty-space.js';
import type { EngineNode } from '../../../src/render/engine-node.js';

function view(style: Record<string, unknown>, extra: Partial<EngineNode> = {}): EngineNode {
  return { type: 'VIEW', props: {}, style, children: [], ...extra };
}

function settled(child: EngineNode, style: Record<string, unknown> = {}) {
  settleSpaces(view(style, { children: [child] }));
  return child.style;
}

describe('white space', () => {
  test('has a height the engine can split, and no least height', () => {
    expect(settled(view({ minHeight: 14 }))).toEqual({ height: 14 });
  });

  test.each([
    ['one that grows', view({ minHeight: 14, flexGrow: 1 })],
    ['one with a height', view({ minHeight: 14, height: 20 })],
    ['an anchor', view({ minHeight: 14 }, { props: { id: 'here' } })],
    ['a box with something in it', view({ minHeight: 14 }, { children: [view({})] })],
  ])('leaves %s alone', (_, node) => {
    const before = { ...node.style };
    expect(settled(node)).toEqual(before);
  });

  test('beside other boxes still stretches to their height', () => {
    expect(settled(view({ minHeight: 14 }), { flexDirection: 'row' })).toEqual({ minHeight: 14 });
  });

  test('is dropped at the head of a page, and only there', () => {
    const [space, text] = [view({ height: 14 }), view({}, { type: 'TEXT' })];
    expect(withoutLeadingSpace([space, space, text, space])).toEqual([text, space]);
    expect(withoutLeadingSpace([text, space])).toEqual([text, space]);
    expect(withoutLeadingSpace([space])).toEqual([space]);
  });
});
