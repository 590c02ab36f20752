import type { Place } from '../diagnostics/diagnostic.js';
import type { PreparedImage } from '../model/art.js';
import type { Points } from '../print/lengths.js';
import { childrenOf, type EngineNode, TYPE } from './engine-node.js';
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
  for (const { node, width } of pages.flatMap(imagesOn)) {
    const picture = pictureOf(node, images);
    const former = found.get(picture?.path ?? '');
    if (picture && (former?.width ?? 0) < width) found.set(picture.path, { ...picture, width });
  }
  return [...found.values()];
}

interface DrawnImage {
  readonly node: EngineNode;
  readonly width: Points;
}

/** Also those that stand among words, which have no box of their own. */
function imagesOn(page: EngineNode): readonly DrawnImage[] {
  return [...placedNodes(page)].flatMap(({ node, box }) => {
    if (node.type === TYPE.image) return [{ node, width: box.width }];
    return node.type === TYPE.text ? imagesAmongWords(node) : [];
  });
}

function imagesAmongWords(text: EngineNode): readonly DrawnImage[] {
  return childrenOf(text).flatMap((node) => {
    const width = node.style?.['width'];
    if (node.type !== TYPE.image) return imagesAmongWords(node);
    return typeof width === 'number' ? [{ node, width }] : [];
  });
}

/** By the bytes it draws; several pictures may lie in one buffer. */
function pictureOf(
  { props = {} }: EngineNode,
  images: Readonly<Record<string, PreparedImage>>,
): Omit<PictureOnPage, 'width'> | undefined {
  const source = props['src'] as { readonly data?: Uint8Array } | undefined;
  const place = props['source'] as Place | undefined;
  const drawn = Object.entries(images).find(
    ([, { format, bytes }]) => format !== 'svg' && isSamePart(bytes, source?.data),
  );
  return drawn && { path: drawn[0], pixels: drawn[1].width, place };
}

function isSamePart(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return one.buffer === other?.buffer && one.byteOffset === other.byteOffset;
}
