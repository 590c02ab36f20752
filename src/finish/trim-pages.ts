import type { Outcome } from '../model/outcome.js';
import type { Box, Size } from '../print/imposition.js';
import { mm, type Points } from '../print/lengths.js';
import { combine, enlarge, type Matrix, placeBox, shift, turnUpright } from './matrix.js';
import { mixedSizes, smallerThanTrim } from './mixed-sizes.js';
import type { SourceDocument, SourcePage } from './source-document.js';

export interface TrimWishes {
  /** What every page is cut to; without it, the size that most pages have. */
  readonly trim?: Size | undefined;
  /** Pages of another size are scaled to it. */
  readonly fit?: boolean | undefined;
}

export interface TrimmedDocument {
  readonly trim: Size;
  /** How far pages print beyond their trim at most. */
  readonly bleed: Points;
  readonly pages: readonly TrimmedPage[];
}

export interface TrimmedPage extends SourcePage {
  /** From the page's own space to its trim as it is read, whose lower left corner is the origin. */
  readonly upright: Matrix;
}

/** Sizes that programs round differently are the same: half a millimetre. */
const SAME: Points = mm(0.5);
/** Nobody cuts farther out than this; what lies beyond is marks and notes of whoever made the file. */
const MOST_BLEED: Points = mm(5);

/** Brings all pages to one size: cut, or scaled where that is asked for. */
export function trimPages(
  { name, pages }: SourceDocument,
  { trim: wanted, fit = false }: TrimWishes,
): Outcome<TrimmedDocument | undefined> {
  const sizes = pages.map(sizeAsRead);
  const usual = mostFrequent(sizes);
  const trim = wanted ? turnedLike(wanted, usual) : usual;
  const mayBeCut = wanted !== undefined && !fit;
  const isUnfit = sizes.map((size) => !suits(size, trim, mayBeCut));
  if (isUnfit.includes(true) && !fit) {
    const unfit = pages.filter((_, index) => isUnfit[index]).map(({ number }) => number);
    const found = wanted ? smallerThanTrim(name, trim, unfit) : mixedSizes(name, sizes);
    return { value: undefined, diagnostics: [found] };
  }
  const trimmed = pages.map((page, index) => ({
    ...page,
    upright: uprightIn(page, trim, isUnfit[index] ?? false),
  }));
  const bleed = Math.min(MOST_BLEED, Math.max(0, ...trimmed.map((page) => overhang(page, trim))));
  return { value: { trim, bleed, pages: trimmed }, diagnostics: [] };
}

/** Without what bleeds, in points, as a viewer turns it. */
function sizeAsRead({ trim, turn, unit }: SourcePage): Size {
  const [width, height] = [trim.width * unit, trim.height * unit];
  return turn % 180 === 0 ? { width, height } : { width: height, height: width };
}

function mostFrequent(sizes: readonly Size[]): Size {
  const counts = new Map<string, { readonly size: Size; count: number }>();
  for (const size of sizes) {
    const key = `${Math.round(size.width)} ${Math.round(size.height)}`;
    const counted = counts.get(key) ?? { size, count: 0 };
    counted.count += 1;
    counts.set(key, counted);
  }
  const [first, ...others] = counts.values();
  const most = others.reduce(
    (best, each) => (best && best.count >= each.count ? best : each),
    first,
  );
  return most?.size ?? { width: 0, height: 0 };
}

/** A size is named without saying which way it lies; pages say. */
function turnedLike({ width, height }: Size, usual: Size): Size {
  const isTurned = width < height !== usual.width < usual.height;
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Whether a page can be cut to the trim; one that was asked for may be smaller than the page. */
function suits({ width, height }: Size, trim: Size, mayBeLarger: boolean): boolean {
  const [across, up] = [width - trim.width, height - trim.height];
  const isLarge = across >= -SAME && up >= -SAME;
  return isLarge && (mayBeLarger || (across <= SAME && up <= SAME));
}

/** In the middle of the trim, as large as it is or as large as the trim lets it be. */
function uprightIn(page: SourcePage, trim: Size, isScaled: boolean): Matrix {
  const size = sizeAsRead(page);
  const scale = isScaled ? Math.min(trim.width / size.width, trim.height / size.height) : 1;
  const toCorner = shift({ x: -page.trim.x, y: -page.trim.y });
  const turned = combine(toCorner, turnUpright(page.trim, page.turn));
  const scaled = combine(turned, enlarge(page.unit * scale));
  const x = (trim.width - size.width * scale) / 2;
  const y = (trim.height - size.height * scale) / 2;
  return combine(scaled, shift({ x, y }));
}

/** How far a page prints beyond the trim, on the side where it prints farthest. */
function overhang({ upright, bleed }: TrimmedPage, trim: Size): Points {
  const box: Box = placeBox(upright, bleed);
  const over = Math.max(
    -box.x,
    -box.y,
    box.x + box.width - trim.width,
    box.y + box.height - trim.height,
  );
  return over > SAME ? over : 0;
}
