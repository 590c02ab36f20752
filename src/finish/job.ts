import type { PDFRef } from '@cantoo/pdf-lib';
import type { Imposition } from '../print/imposition.js';
import type { ImpositionOptions } from '../print/plan-imposition.js';
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
  readonly sideNames: SideNames;
  readonly swapsFlips: boolean;
}

/** What the sides of a sheet are called. */
export interface SideNames {
  readonly front: string;
  readonly back: string;
}
