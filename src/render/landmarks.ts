import { childrenOf, type EngineNode, textProp } from './engine-node.js';
import { placedNodes } from './placed-node.js';

/** A place that links, references or the outline lead to. */
export interface Landmark {
  /** Page index from 0. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
}

export interface OutlineEntry extends Landmark {
  readonly title: string;
  readonly level: number;
}

export interface Landmarks {
  readonly anchors: ReadonlyMap<string, Landmark>;
  readonly outline: readonly OutlineEntry[];
  /** BCP 47 of pages that are in another language than their file, by index from 0. */
  readonly languages?: ReadonlyMap<number, string>;
}

/** Pages that several editions print are looked through for each. */
const TAKEN = 'landmark';

/**
 * Anchors and outline entries of all pages. A block that goes on on the next page is met again there: the first time
 * counts. The ids get another name, since the engine would make a destination of each, measured from the wrong corner.
 */
export function findLandmarks(pages: readonly EngineNode[]): Landmarks {
  const anchors = new Map<string, Landmark>();
  const outline = new Map<unknown, OutlineEntry>();
  const mark = (node: EngineNode, landmark: Landmark) => {
    for (const id of takeIds(node)) if (!anchors.has(id)) anchors.set(id, landmark);
    const key = node.props?.['outline'];
    const entry = outline.has(key) ? undefined : entryOf(key);
    if (entry) outline.set(key, { ...landmark, ...entry });
  };
  pages.forEach((page, index) => {
    for (const { node, box } of placedNodes(page)) {
      mark(node, { page: index, left: box.left, top: Math.max(0, box.top) });
    }
  });
  return { anchors, outline: [...outline.values()] };
}

/** Inline elements of a text may carry anchors too; they stand where the text does. */
function takeIds(node: EngineNode): readonly string[] {
  const { id, ...rest } = node.props ?? {};
  if (id !== undefined) node.props = { ...rest, [TAKEN]: id };
  const own = textProp(node, TAKEN);
  const inline = node.lines ? childrenOf(node).flatMap(takeIds) : [];
  return own === undefined ? inline : [own, ...inline];
}

function entryOf(value: unknown): { readonly title: string; readonly level: number } | undefined {
  const entry = value as { title?: unknown; level?: unknown } | undefined;
  if (typeof entry?.title !== 'string' || entry.title === '') return undefined;
  return { title: entry.title, level: typeof entry.level === 'number' ? entry.level : 1 };
}
