import type { Scheme, Size } from './imposition.js';
import type { Points } from './lengths.js';

/** What is wished of an imposition. The sheet may lie on either side; it is turned as its pages want it. */
export interface ImpositionOptions {
  readonly scheme: Scheme;
  /** Of the pages. */
  readonly trim: Size;
  readonly sheet: Size;
  /** Around the trim; none of it goes over a fold. Pages that are cut apart then lie two bleeds from each other. */
  readonly bleed?: Points;
  readonly binding: 'left' | 'right';
  /** The edge of the sheet on which it is turned, by the printer or, with `single`, by whoever puts the pile back. */
  readonly flip: 'long' | 'short';
  /** `single`: two runs. The pile is turned on the edge `flip`, so both ways lay the backs alike and differ in `printOrder` alone. */
  readonly sides: 'duplex' | 'single';
  /** A multiple of 4, from 4 to 32; 16 if left out. */
  readonly pagesPerSignature?: number;
  /** The last page stays last, white pages go in before it; n-up has no last place to keep. */
  readonly backCover?: boolean;
  /** The outer sheet is `part: 'cover'`; around signatures it is a sheet of its own. */
  readonly coverApart?: boolean;
  readonly paperThickness: Points;
  /** Free of text on either side of the fold, so creep may be as much. */
  readonly gutter?: Points;
  /** Of n-up and cut-and-stack; as many as fit if left out. */
  readonly across?: number;
  readonly down?: number;
  /** n-up: pages 1 and 2 are front and back of the first card, 3 and 4 of the second. */
  readonly cards?: boolean;
  /** Pages too large for the sheet are made smaller; none is ever made larger. */
  readonly fit?: boolean;
  /** Fold, crop and glue marks. */
  readonly marks?: boolean;
  /** Of tiles; 10 mm if left out. */
  readonly overlap?: Points;
  /** What the printer cannot print along each edge: marks and tiles keep clear of it. */
  readonly border?: Points;
}
