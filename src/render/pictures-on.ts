import type { Place } from '../diagnostics/diagnostic.js';
import type { PreparedImage } from '../model/art.js';
import type { Points } from '../print/lengths.js';
import { type EngineNode, TYPE } from './engine-node.js';
import { placedNodes } from './placed-node.js';

export interface PictureOnPage {
  /** As the content names it. */
  readonly path: string;
  /** Across. */
  readonly pixels: number;
  /** As printed. */
  readonly width: Points;
  readonly place: Place | undefined;
}

/** Pictures made of pixels as they stand on pages, each where it is largest. */
export function picturesOn(
  pages: readonly EngineNode[],
  images: Readonly<Record<string, PreparedImage>>,
): readonly PictureOnPage[] {
  const found = new Map<string, PictureOnPage>();
  const nodes = pages.flatMap((page) => [...placedNodes(page)]);
  for (const { node, box } of nodes.filter((each) => each.node.type === TYPE.image)) {
    const picture = pictureOf(node, images);
    const former = found.get(picture?.path ?? '');
    if (picture && (former?.width ?? 0) < box.width) {
      found.set(picture.path, { ...picture, width: box.width });
    }
  }
  return [...found.values()];
}

/** By the bytes it draws. */
function pictureOf(
  { props = {} }: EngineNode,
  images: Readonly<Record<string, PreparedImage>>,
): Omit<PictureOnPage, 'width'> | undefined {
  const source = props['src'] as { readonly data?: Uint8Array } | undefined;
  const place = props['source'] as Place | undefined;
  const drawn = Object.entries(images).find(
    ([, { format, bytes }]) => format !== 'svg' && bytes.buffer === source?.data?.buffer,
  );
  return drawn && { path: drawn[0], pixels: drawn[1].width, place };
}
