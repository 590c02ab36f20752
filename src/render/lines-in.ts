import { childrenOf, type EngineNode, numberProp, TYPE } from './engine-node.js';

/** Prop by which a prepared text says how many lines it was planned in. */
export const PLANNED_LINES = 'plannedLines';

/** Lines side by side count once, lines one under the other add up. */
export function linesIn(node: EngineNode): number {
  if (node.type === TYPE.text) return numberProp(node, PLANNED_LINES) ?? 1;
  if (node.type === TYPE.svg) return 0;
  const counts = childrenOf(node).map(linesIn);
  return isRow(node) ? Math.max(0, ...counts) : counts.reduce((sum, count) => sum + count, 0);
}

/** Whether what stands in a box stands side by side. */
export function isRow({ style }: EngineNode): boolean {
  const direction = (style as { flexDirection?: unknown } | undefined)?.flexDirection;
  return direction === 'row' || direction === 'row-reverse';
}
