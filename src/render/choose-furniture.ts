import { childrenOf, type EngineNode, textProp } from './engine-node.js';

/** Furniture may ask to stand only where its section goes on over the page (`goes-on`) or only where it ends (`ends`). */
export function chooseFurniture(pages: readonly EngineNode[]): readonly EngineNode[] {
  return pages.map((page, index) => {
    const unwanted = index < pages.length - 1 ? 'ends' : 'goes-on';
    return without(page, unwanted);
  });
}

function without(node: EngineNode, unwanted: string): EngineNode {
  const children = childrenOf(node);
  if (children.length === 0) return node;
  const kept = children.filter((child) => textProp(child, 'when') !== unwanted);
  node.children = kept.map((child) => without(child, unwanted));
  return node;
}
