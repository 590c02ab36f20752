import { type PDFDict, PDFHexString, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import type { SourceDocument } from './source-document.js';

/** What a file says besides its pages. */
export interface Dress {
  readonly pages: PDFRef;
  /** What a viewer calls each page. */
  readonly labels: readonly string[];
  readonly outline?: PDFRef | undefined;
  /** How a printer is to be asked to turn the sheets. */
  readonly duplex: 'Simplex' | 'DuplexFlipShortEdge' | 'DuplexFlipLongEdge';
}

/**
 * Language, layers and what colours mean stay; all that was for reading on a screen, and all that would run, is dropped.
 * So are claims of a standard and tags, which no longer hold.
 */
const KEPT_OF_CATALOG = ['Lang', 'OCProperties', 'OutputIntents'];
const KEPT_OF_INFO = ['Title', 'Author', 'Subject', 'Keywords', 'Creator'];

export function makeCatalog({ context, catalog }: SourceDocument, dress: Dress): PDFRef {
  const made = context.obj({
    Type: 'Catalog',
    Pages: dress.pages,
    ViewerPreferences: { PrintScaling: 'None', Duplex: dress.duplex, DisplayDocTitle: true },
    PageLabels: {
      Nums: dress.labels.flatMap((label, index) => [index, { P: PDFHexString.fromText(label) }]),
    },
    ...(dress.outline && { Outlines: dress.outline, PageMode: 'UseOutlines' }),
  });
  keep(KEPT_OF_CATALOG, catalog, made);
  return context.register(made);
}

/** Without dates: the same file, imposed tomorrow, is the same. */
export function makeInfo({ context, info }: SourceDocument): PDFRef {
  const made = context.obj({});
  if (info) keep(KEPT_OF_INFO, info, made);
  made.set(PDFName.of('Producer'), PDFHexString.fromText('coop-press'));
  return context.register(made);
}

function keep(keys: readonly string[], from: PDFDict, to: PDFDict): void {
  for (const key of keys) {
    const value: PDFObject | undefined = from.get(PDFName.of(key));
    if (value) to.set(PDFName.of(key), value);
  }
}
