/** Where a book is held together. */
export type BindingEdge = 'left' | 'right';

/** Pages that are seen together, from left to right. */
export type Spread = readonly number[];

/** A book as it is opened: its cover from outside, with the back where there is one, then two pages at a time. */
export function spreadsOf(pages: number, binding: BindingEdge): readonly Spread[] {
  if (pages === 0) return [];
  const isWrapped = pages % 2 === 0;
  const cover = isWrapped ? [pages, 1] : [1];
  const last = isWrapped ? pages - 1 : pages;
  const versos = Array.from({ length: Math.floor((last - 1) / 2) }, (_, index) => 2 + index * 2);
  const spreads = [cover, ...versos.map((verso) => [verso, verso + 1])];
  return binding === 'left' ? spreads : spreads.map((spread) => spread.toReversed());
}
