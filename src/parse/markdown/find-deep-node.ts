import type { Nodes, Root } from 'mdast';

/** A node nested deeper than allowed, found without recursion, since recursion is what it would break. Only the types given are counted; all if none is. */
export function findDeepNode(
  root: Root,
  deepest: number,
  types?: readonly Nodes['type'][],
): Nodes | undefined {
  let level: readonly Nested[] = [{ node: root, depth: 0 }];
  while (level.length > 0) {
    const deep = level.find(({ depth }) => depth > deepest);
    if (deep) return deep.node;
    level = level.flatMap(({ node, depth }) =>
      ('children' in node ? node.children : []).map((child) => ({
        node: child,
        depth: depth + (types === undefined || types.includes(child.type) ? 1 : 0),
      })),
    );
  }
  return undefined;
}

interface Nested {
  readonly node: Nodes;
  readonly depth: number;
}
