import type { PDFRef } from '@cantoo/pdf-lib';
import type { Imposition } from '../print/imposition.js';
import type { ImpositionOptions } from '../print/plan-imposition.js';
import type { PrintedSide } from '../print/print-order.js';
import type { SourceDocument } from './source-document.js';
import type { TrimmedPage } from './trim-pages.js';

/** All that is known before a sheet is drawn. */
export interface Job {
  readonly document: SourceDocument;
  readonly pages: readonly TrimmedPage[];
  /** What draws each of the pages. */
  readonly forms: readonly PDFRef[];
  readonly imposition: Imposition;
  readonly options: ImpositionOptions;
  readonly nameSide: NameSide;
  readonly swapsFlips: boolean;
}

/** What a side of a sheet is called; sheets count from 1. */
export type NameSide = (sheet: number, side: PrintedSide['side']) => string;
