import type { Imposition } from '../print/imposition.js';
import type { Printer } from './printer.js';
import type { Product } from './product.js';

/** What becomes of one output at an office printer. */
export interface PrintPlan {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly product: Product;
  /** Of the product, before they were put onto sheets. */
  readonly pages: number;
  readonly imposition: Imposition;
  /** The edge on which the printer has to turn the sheets. */
  readonly flip: 'long' | 'short';
  /** Unknown if undefined: most turn the edge that they are told, and print both sides. */
  readonly printer?: Printer;
  /** As many as people will hold one. */
  readonly copies: number;
}

/** The same in the words of its edition. */
export interface PlanWords {
  readonly file: string;
  /** Pages, sheets, sides, in a line. */
  readonly summary: string;
  /** What to do, in order. */
  readonly steps: readonly string[];
}

/** A plan with its words, as it is printed. */
export interface ToldPlan {
  readonly plan: PrintPlan;
  readonly words: PlanWords;
}
