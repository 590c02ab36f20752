import type { PageRange, PictureKind } from '../model/picture.js';
import type { Size } from '../print/imposition.js';
import { POINTS_PER_INCH } from '../print/lengths.js';
import { type BindingEdge, type Spread, spreadsOf } from './spreads-of.js';

/** A picture before it is drawn; all lengths are pixels. */
export interface PlannedPicture {
  readonly kind: PictureKind;
  /** What its file is called after the output: “spread-02-03”. */
  readonly name: string;
  readonly pages: readonly PictureOfPage[];
  readonly width: number;
  readonly height: number;
}

export interface PictureOfPage {
  readonly page: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface PictureWishes {
  /** undefined = page by page. */
  readonly binding?: BindingEdge | undefined;
  /** Pictures that show one of these; all where there are none. */
  readonly pages: readonly PageRange[];
  /** Pixels an inch. */
  readonly resolution: number;
}

/** Files then stand in the order of their pages, whoever sorts them. */
const LEAST_DIGITS = 2;

/** What is drawn of a file whose pages have these sizes. */
export function planPictures(
  sizes: readonly Size[],
  { binding, pages, resolution }: PictureWishes,
): readonly PlannedPicture[] {
  const groups = binding ? spreadsOf(sizes.length, binding) : sizes.map((_, index) => [index + 1]);
  return groups
    .filter((group) => pages.length === 0 || group.some((page) => isIn(pages, page)))
    .map((group) => {
      const kind = kindOf(group, binding);
      const placed = sideBySide(group, sizes, resolution / POINTS_PER_INCH);
      return {
        kind,
        name: nameOf(kind, group, sizes.length),
        pages: placed,
        width: placed.reduce((sum, { width }) => sum + width, 0),
        height: Math.max(...placed.map(({ height }) => height)),
      };
    });
}

function isIn(ranges: readonly PageRange[], page: number): boolean {
  return ranges.some(({ first, last }) => first <= page && page <= last);
}

function kindOf(group: Spread, binding: BindingEdge | undefined): PictureKind {
  if (!binding) return 'page';
  return group.includes(1) ? 'cover' : 'spread';
}

/** In reading order, also of a book that is bound on the right. */
function nameOf(kind: PictureKind, group: Spread, of: number): string {
  if (kind === 'cover') return kind;
  const digits = Math.max(LEAST_DIGITS, String(of).length);
  const numbers = group.toSorted((a, b) => a - b).map((page) => String(page).padStart(digits, '0'));
  return [kind, ...numbers].join('-');
}

function sideBySide(
  group: Spread,
  sizes: readonly Size[],
  scale: number,
): readonly PictureOfPage[] {
  let left = 0;
  return group.map((page) => {
    const { width = 0, height = 0 } = sizes[page - 1] ?? {};
    const pixels = { width: atLeastOne(width * scale), height: atLeastOne(height * scale) };
    const placed = { page, left, ...pixels };
    left += pixels.width;
    return placed;
  });
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}
