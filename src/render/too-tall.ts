import { type EngineNode, numberProp } from './engine-node.js';
import { placedNodes } from './placed-node.js';
import { BLOCK_NUMBER } from './prepare-page.js';

/** What the engine says of a block that is higher than the room of a page, before it draws it beyond the page's end. */
export const TOO_TALL = /^\[paginate\] Item.* of height ([\d.]+) exceeds available height/;
const CLOSE = 0.01;

interface Laid {
  readonly pages: readonly EngineNode[];
  readonly complaints: readonly string[];
}

/** The unsplittable blocks that were too high, by number. The engine tells only their height, and gives them a page. */
export function blocksTooTall({ pages, complaints }: Laid): ReadonlyMap<number, EngineNode> {
  const heights = complaints.flatMap((each) => {
    const height = TOO_TALL.exec(each)?.[1];
    return height === undefined ? [] : [Number(height)];
  });
  const found = new Map<number, EngineNode>();
  if (heights.length === 0) return found;
  for (const page of pages) {
    for (const { node, box } of placedNodes(page)) {
      const number = numberProp(node, BLOCK_NUMBER);
      if (number === undefined) continue;
      if (heights.some((height) => Math.abs(height - box.height) < CLOSE)) found.set(number, node);
    }
  }
  return found;
}
