import type { Points } from './lengths.js';

/** How pages are put onto sheets. */
export const SCHEMES = ['saddle-stitch', 'signatures', 'n-up', 'cut-and-stack', 'tile'] as const;
export type Scheme = (typeof SCHEMES)[number];

export interface Size {
  readonly width: Points;
  readonly height: Points;
}

/** A rectangle on a sheet; x and y are its lower left corner, counted from the sheet's lower left corner. */
export interface Box extends Size {
  readonly x: Points;
  readonly y: Points;
}

/** Degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** A page as it lies on a side: `box` is what its trim covers after turning and scaling. */
export interface PlacedPage {
  /** From 1. */
  readonly page: number;
  readonly box: Box;
  readonly turn: Turn;
  /** 1 = actual size. */
  readonly scale: number;
  /** What may be seen of it: a page's bleed never prints over its neighbour. */
  readonly window: Box;
}

export interface Mark {
  readonly kind: 'fold' | 'crop' | 'glue';
  readonly from: { readonly x: Points; readonly y: Points };
  readonly to: { readonly x: Points; readonly y: Points };
}

export interface SheetSide {
  readonly pages: readonly PlacedPage[];
  readonly marks: readonly Mark[];
}

/** One piece of paper as it is fed; `back` undefined = printed on one side. */
export interface Sheet {
  /** From 1, in the order of printing. */
  readonly number: number;
  /** The cover may be printed apart, on other paper. */
  readonly part: 'cover' | 'body';
  /** Which signature it belongs to, from 1; 1 where nothing is gathered, 0 for a cover that goes round all signatures. */
  readonly signature: number;
  /** How many sheets of its signature lie around it when it is folded. */
  readonly depth: number;
  /** Of a folded sheet: its outer side. */
  readonly front: SheetSide;
  /** As it is printed: for the edge on which the sheet is turned. It may be white. */
  readonly back?: SheetSide;
}

/** Pages, or the pieces of a page, beside and above each other. */
export interface Grid {
  readonly across: number;
  readonly down: number;
}

/** Pages planned onto sheets, before anything is drawn. */
export interface Imposition {
  readonly scheme: Scheme;
  /** Of the sheet, turned as its pages want it. */
  readonly size: Size;
  /** Of the finished pages, so scaled where they are. */
  readonly trim: Size;
  /** Of a side, or for `tile` of the sheets of a page, row by row from the top left; folded sheets have none. */
  readonly grid?: Grid;
  readonly sheets: readonly Sheet[];
  /** Of the document. */
  readonly pages: number;
  /** White pages added to fill the last sheet. */
  readonly padding: number;
  /** How far creep moves a page at most. */
  readonly greatestShift: Points;
}
