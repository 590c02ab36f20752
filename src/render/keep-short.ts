import { type EngineNode, numberProp } from './engine-node.js';
import { linesIn } from './lines-in.js';

/** Whether a box that may split only where it is long (`unsplitUpTo` lines) is short. */
export function isShort(node: EngineNode): boolean {
  const most = numberProp(node, 'unsplitUpTo');
  return most !== undefined && linesIn(node) <= most;
}
