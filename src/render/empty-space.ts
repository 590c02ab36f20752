import { childrenOf, type EngineNode, TYPE } from './engine-node.js';
import { isRow } from './lines-in.js';
import { flattenStyle } from './type-style.js';

/**
 * The engine splits a space at a page's foot but leaves each part its whole least height, and then presses all that
 * stands above it: a space that does not grow gets a height instead, which it does split.
 */
export function settleSpaces(parent: EngineNode): void {
  if (isRow(parent)) return;
  for (const node of childrenOf(parent).filter(isSpace)) {
    const { minHeight, ...style } = flattenStyle(node);
    const mayChange = style['height'] === undefined && (style['flexGrow'] ?? 0) === 0;
    if (minHeight !== undefined && mayChange) node.style = { ...style, height: minHeight };
  }
}

/** White space between two blocks has nothing to do at the head of a page. */
export function withoutLeadingSpace(content: readonly EngineNode[]): readonly EngineNode[] {
  const first = content.findIndex((node) => !isSpace(node));
  return first > 0 ? content.slice(first) : content;
}

/** A box with nothing in it that only keeps its neighbours apart. */
function isSpace(node: EngineNode): boolean {
  const { id, render } = node.props ?? {};
  const isEmpty = node.type === TYPE.view && childrenOf(node).length === 0;
  return isEmpty && id === undefined && render === undefined;
}
