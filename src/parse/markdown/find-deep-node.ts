import type { Nodes, Root } from 'mdast';

/** A node nested deeper than allowed, found without recursion, since recursion is what it would break. */
export function findDeepNode(root: Root, deepest: number): Nodes | undefined {
  let level: readonly Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0];
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}
