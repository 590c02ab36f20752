import { PDFDocument } from '@cantoo/pdf-lib';
import type { Part } from './numbered-pdf.js';
import type { Pixels } from './picture-of.js';

/*
 * Paper as a hand knows it: it is turned in the printer, folded, nested and cut. Nothing in here knows where a page was
 * planned to lie; all it gets are pictures of the sides, in the order of the file.
 */

/** A sheet that came out of the printer; its back as one sees it when the sheet is turned like a leaf of a book. */
export interface PrintedSheet {
  readonly front: Pixels;
  readonly back: Pixels;
}

/** The edge on which a file asks the printer to turn its sheets. */
export type Flip = 'long' | 'short';

/** What the file itself tells the printer; undefined = print one side. */
export async function flipOf(bytes: Uint8Array): Promise<Flip | undefined> {
  const { catalog } = await PDFDocument.load(bytes);
  const duplex: string = catalog.getViewerPreferences()?.getDuplex() ?? 'Simplex';
  if (duplex === 'Simplex') return undefined;
  return duplex === 'DuplexFlipShortEdge' ? 'short' : 'long';
}

/** Both sides at once: front, back, front, back. The first sheet lies on top, front up. */
export function printDuplex(sides: readonly Pixels[], flip: Flip): readonly PrintedSheet[] {
  const fronts = sides.filter((_, index) => index % 2 === 0);
  const backs = sides.filter((_, index) => index % 2 === 1);
  return pair(fronts, backs, flip);
}

/**
 * All fronts, then all backs, each onto the sheet that was put back under it. The sheet that comes out last lies on top
 * in a tray that is face down, and once the pile is taken out, its front is up.
 */
export function printOneSide(sides: readonly Pixels[], flip: Flip): readonly PrintedSheet[] {
  const count = sides.length / 2;
  return pair(sides.slice(0, count), sides.slice(count), flip).toReversed();
}

function pair(
  fronts: readonly Pixels[],
  backs: readonly Pixels[],
  flip: Flip,
): readonly PrintedSheet[] {
  if (fronts.length !== backs.length) throw new Error('a front has no back');
  return fronts.map((front, index) => {
    const back = backs[index] ?? front;
    return { front, back: turnsLikeALeaf(front, flip) ? back : onItsHead(back) };
  });
}

/** Turned on an edge at its side, a sheet turns like a leaf; on one at its head, the back comes to stand on its head. */
function turnsLikeALeaf({ width, height }: Pixels, flip: Flip): boolean {
  return width > height === (flip === 'short');
}

function onItsHead({ width, height, bytes }: Pixels): Pixels {
  const turned = new Uint8Array(bytes.length);
  const last = width * height - 1;
  for (let pixel = 0; pixel <= last; pixel += 1) {
    turned.set(bytes.subarray(pixel * 4, pixel * 4 + 4), (last - pixel) * 4);
  }
  return { width, height, bytes: turned };
}

/** One side of a leaf of the finished book: what is left of a picture when the book is cut. */
export interface Surface {
  readonly picture: Pixels;
  readonly part: Part;
}

export interface Folding {
  readonly binding: 'left' | 'right';
  /** Pixels, like all of these: the book when it is cut. */
  readonly width: number;
  readonly height: number;
  /** Of a sheet. */
  readonly thickness: number;
  /** Piles are folded one by one and laid behind each other; all sheets are one pile if left out. */
  readonly sheetsInPile?: number;
}

/** Folds, nests, gathers and cuts; the sides of the leaves in the order in which they are read. */
export function foldBook(sheets: readonly PrintedSheet[], folding: Folding): readonly Surface[] {
  const size = folding.sheetsInPile ?? sheets.length;
  const piles = Array.from({ length: Math.ceil(sheets.length / size) }, (_, index) =>
    sheets.slice(index * size, (index + 1) * size),
  );
  return piles.flatMap((pile) => foldPile(pile, folding));
}

/** Fronts lie outside. What opens first is the outermost leaf, what closes last is its other half. */
function foldPile(pile: readonly PrintedSheet[], folding: Folding): readonly Surface[] {
  const [opening, closing] =
    folding.binding === 'left' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const half = (picture: Pixels, side: 'left' | 'right', inside: number) => ({
    picture,
    part: cutOf(picture, side, { ...folding, inside }),
  });
  const first = pile.map(({ front, back }, inside) => [
    half(front, opening, inside),
    half(back, closing, inside),
  ]);
  const second = pile.map(({ front, back }, inside) => [
    half(back, opening, inside),
    half(front, closing, inside),
  ]);
  return [...first, ...second.toReversed()].flat();
}

/** The fold of an inner sheet lies farther from the spine, by the paper around it; the knife cuts all leaves at once. */
function cutOf(
  picture: Pixels,
  side: 'left' | 'right',
  { width, height, thickness, inside }: Folding & { readonly inside: number },
): Part {
  const fold = picture.width / 2;
  const hidden = inside * thickness;
  const left = side === 'right' ? fold - hidden : fold - width + hidden;
  return { left, top: (picture.height - height) / 2, width, height };
}

/** A surface as a picture of its own; its edges must lie on whole pixels. */
export function cutOut({ picture, part }: Surface): Pixels {
  const [left, top] = [Math.round(part.left), Math.round(part.top)];
  const bytes = new Uint8Array(part.width * part.height * 4);
  for (let row = 0; row < part.height; row += 1) {
    const from = ((top + row) * picture.width + left) * 4;
    bytes.set(picture.bytes.subarray(from, from + part.width * 4), row * part.width * 4);
  }
  return { width: part.width, height: part.height, bytes };
}
