import type { PDFContext, PDFDict, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { Box, Turn } from '../print/imposition.js';

/** A PDF that can be imposed. */
export interface SourceDocument {
  /** As its reader knows it. */
  readonly name: string;
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly info?: PDFDict;
  readonly pages: readonly SourcePage[];
  /** Pages and what groups them: none of it is in the file that is written. */
  readonly pageNodes: ReadonlySet<PDFRef>;
  readonly isRightToLeft: boolean;
  /** Whether its last bytes are there: without them, more may be missing. */
  readonly hasEnd: boolean;
}

export interface SourcePage {
  /** From 1. */
  readonly number: number;
  readonly ref: PDFRef;
  readonly node: PDFDict;
  /** As they stand: often a reference that many pages share. */
  readonly resources: PDFObject | undefined;
  /** What is the page when it is cut, in the page's own space, before it is turned. */
  readonly trim: Box;
  /** What may print: the trim, or more where the page bleeds. */
  readonly bleed: Box;
  /** How a viewer turns it. */
  readonly turn: Turn;
  /** Points in a unit of the page's space: 1 but on very large pages. */
  readonly unit: number;
}
