import { childrenOf, type EngineBox, type EngineNode, TYPE } from './engine-node.js';

/** A laid-out node with its box measured from the page's top left corner. */
export interface PlacedNode {
  readonly node: EngineNode;
  readonly box: EngineBox;
}

const LEAVES: ReadonlySet<string> = new Set([TYPE.text, TYPE.svg]);

/** Every box of a laid-out page in drawing order; what stands inside a text or a drawing is no box of its own. */
export function* placedNodes(page: EngineNode, left = 0, top = 0): Generator<PlacedNode> {
  for (const node of childrenOf(page)) {
    if (!node.box) continue;
    const box = { ...node.box, left: left + node.box.left, top: top + node.box.top };
    yield { node, box };
    if (!LEAVES.has(node.type)) yield* placedNodes(node, box.left, box.top);
  }
}
