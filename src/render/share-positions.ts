import { childrenOf, type EngineNode, type Position } from './engine-node.js';

/** Positions by how far they go on. */
export type SharedPositions = Map<number, Position>;

/** The engine makes an object for every letter on every page; letters that go on equally far can share one. */
export function sharePositions(node: EngineNode, shared: SharedPositions): void {
  for (const { runs } of node.lines ?? []) {
    for (const run of runs) run.positions = run.positions.map((each) => sharedOne(each, shared));
  }
  for (const child of childrenOf(node)) sharePositions(child, shared);
}

function sharedOne(position: Position, shared: SharedPositions): Position {
  const known = shared.get(position.xAdvance);
  if (known === undefined) {
    shared.set(position.xAdvance, position);
    return position;
  }
  return isSame(known, position) ? known : position;
}

function isSame(one: Position, other: Position): boolean {
  return (
    one.xOffset === other.xOffset &&
    one.yOffset === other.yOffset &&
    one.yAdvance === other.yAdvance &&
    one.advanceWidth === other.advanceWidth
  );
}
