import { childrenOf, type EngineNode, numberProp, TYPE } from './engine-node.js';
import { linesIn } from './lines-in.js';
import { flattenStyle, lengthOf } from './type-style.js';

const AHEAD = 'minPresenceAhead';
/** More headings than these in a row are a list of headings, which may be parted anywhere. */
const MOST_IN_A_ROW = 3;
/** So many siblings hold more than any heading wants with it. */
const NEAR = 24;
/** What a line takes at the very least. Points. */
const LEAST_LINE = 10;

/**
 * A heading is kept with so much of what follows it, but not with more than it has. Where less stands between it and
 * the next heading, the engine would find no place to break over many such pairs, and part them after the first.
 */
export function keepHeadings(parent: EngineNode): void {
  const nodes = childrenOf(parent);
  for (const [index, node] of nodes.entries()) {
    const ahead = numberProp(node, AHEAD);
    if (ahead === undefined) continue;
    const following = nodes.slice(index + 1, index + 1 + NEAR);
    const wanted = isList(following) ? 0 : Math.min(ahead, heldBy(following));
    node.props = { ...node.props, [AHEAD]: wanted };
  }
}

function isList(nodes: readonly EngineNode[]): boolean {
  const shown = nodes.filter((node) => !isSpace(node)).slice(0, MOST_IN_A_ROW);
  return shown.length === MOST_IN_A_ROW && shown.every(isKept);
}

/** Down to the middle of the last thing before the next heading; without limit where no other heading follows, or at once. */
function heldBy(following: readonly EngineNode[]): number {
  const next = following.findIndex(isKept);
  const own = next < 0 ? [] : following.slice(0, next);
  const last = own.findLastIndex((node) => !isSpace(node));
  const heights = own.slice(0, last + 1).map(leastHeight);
  const end = heights.reduce((sum, height) => sum + height, 0);
  return last < 0 ? Number.POSITIVE_INFINITY : end - (heights[last] ?? 0) / 2;
}

function isKept(node: EngineNode): boolean {
  return (numberProp(node, AHEAD) ?? 0) > 0;
}

function isSpace(node: EngineNode): boolean {
  return node.type === TYPE.view && childrenOf(node).length === 0;
}

function leastHeight(node: EngineNode): number {
  const { height, minHeight, lineHeight } = flattenStyle(node);
  if (isSpace(node)) return lengthOf(height) ?? lengthOf(minHeight) ?? 0;
  const lines = linesIn(node);
  if (lines === 0) return Number.POSITIVE_INFINITY;
  return lines * (node.type === TYPE.text ? (lengthOf(lineHeight) ?? LEAST_LINE) : LEAST_LINE);
}
