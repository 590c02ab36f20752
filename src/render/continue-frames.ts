import { childrenOf, type EngineNode, numberProp } from './engine-node.js';

/** Prop by which the parts of one framed box are known on the pages it runs over. */
export const FRAME_NUMBER = 'frameNumber';

/** Edges of a frame that lie inside a page break are not drawn. */
interface OpenEdges {
  readonly top: boolean;
  readonly bottom: boolean;
}

type Paint = (pen: unknown, width: number, height: number, open: OpenEdges) => void;

/** Frames that begin at a page's foot with nothing in them: they belong on the next page. */
export function emptyFrames(pages: readonly EngineNode[]): ReadonlySet<number> {
  const begun = [...framesOn(pages)].filter(([, boxes]) => boxes.length > 1);
  return new Set(
    begun.filter(([, [first]]) => first && !hasLines(first)).map(([number]) => number),
  );
}

function hasLines(node: EngineNode): boolean {
  return (node.lines?.length ?? 0) > 0 || childrenOf(node).some(hasLines);
}

/** A frame is painted by the box's first child, which the engine keeps on the first page only: draws it round every part. */
export function continueFrames(pages: readonly EngineNode[]): void {
  for (const boxes of framesOn(pages).values()) {
    if (boxes.length > 1) frameAll(boxes);
  }
}

function framesOn(pages: readonly EngineNode[]): ReadonlyMap<number, readonly EngineNode[]> {
  const parts = new Map<number, EngineNode[]>();
  for (const page of pages) collectFramed(page, parts);
  return parts;
}

function collectFramed(node: EngineNode, parts: Map<number, EngineNode[]>): void {
  const number = numberProp(node, FRAME_NUMBER);
  if (number !== undefined) parts.set(number, [...(parts.get(number) ?? []), node]);
  for (const child of childrenOf(node)) collectFramed(child, parts);
}

function frameAll(boxes: readonly EngineNode[]): void {
  const [painter] = childrenOf(boxes[0] ?? { type: '' });
  const paint = painter?.props?.['paint'] as Paint | undefined;
  if (!painter || !paint) return;
  boxes.forEach((box, index) => {
    const open = { top: index > 0, bottom: index < boxes.length - 1 };
    const { width = 0, height = 0 } = box.box ?? {};
    const props = {
      ...painter.props,
      paint: (pen: unknown, w: number, h: number) => paint(pen, w, h, open),
    };
    const frame = { ...painter, props, box: { ...painter.box, left: 0, top: 0, width, height } };
    const others = index === 0 ? childrenOf(box).slice(1) : childrenOf(box);
    box.children = [frame, ...others];
  });
}
