import type { Imposition, Sheet } from './imposition.js';

/** A side on its way to the printer. */
export interface PrintedSide {
  readonly sheet: Sheet;
  readonly side: 'front' | 'back';
}

export type Pile = 'turned' | 'as-it-lies';

export interface Printer {
  readonly sides: 'duplex' | 'single';
  /** How sheets come to lie in the tray where they come out: with what was printed last (of a duplex printer: the front) up or down. */
  readonly tray: 'face-up' | 'face-down';
  /**
   * `single`: how the pile goes back. `turned` over as one, as for a drawer that prints the lower side and a tray that is
   * face down, or for a feed from behind and a tray that is face up; or `as-it-lies`. The sheet on top is taken first.
   */
  readonly pile?: Pile;
}

/** Such that the pile, laid with the fronts up, has the first sheet on top. A one-sided printer gets all fronts, then all backs. */
export function printOrder(
  { sheets }: Imposition,
  { sides, tray, pile = 'turned' }: Printer,
): readonly PrintedSide[] {
  const reversed = sheets.toReversed();
  const isTwoSided = sheets.some(({ back }) => back);
  if (sides === 'duplex' || !isTwoSided)
    return (tray === 'face-down' ? sheets : reversed).flatMap(bothSides);
  // What comes out last lies on top; in a tray that is face down its front is up.
  const backs = tray === 'face-down' ? reversed : sheets;
  const fronts = pile === 'turned' ? backs : backs.toReversed();
  return [
    ...fronts.map((sheet) => ({ sheet, side: 'front' as const })),
    ...backs.map((sheet) => ({ sheet, side: 'back' as const })),
  ];
}

function bothSides(sheet: Sheet): readonly PrintedSide[] {
  const front = { sheet, side: 'front' } as const;
  return sheet.back ? [front, { sheet, side: 'back' }] : [front];
}
