import { type PDFArray, type PDFContext, PDFName, PDFNull, type PDFRef } from '@cantoo/pdf-lib';
import type { Box } from '../print/imposition.js';
import type { Destination } from './find-destination.js';
import { type Matrix, place, placeBox } from './matrix.js';
import { numbers } from './numbers.js';

/** Where a page has come to lie. */
export interface Landing {
  /** A side of a sheet, which is a page of the new file. */
  readonly side: PDFRef;
  /** From the page's own space to the side's. */
  readonly matrix: Matrix;
  readonly trim: Box;
}

/** By the page of the document. */
export type Landings = ReadonlyMap<PDFRef, Landing>;

/** The same place on its sheet; undefined where its page is on none. */
export function landAt(
  { page, at }: Destination,
  landings: Landings,
  context: PDFContext,
): PDFArray | undefined {
  const landing = landings.get(page);
  if (!landing) return undefined;
  const { side, matrix, trim } = landing;
  const box = placeBox(matrix, trim);
  const isPlace = at.x !== undefined || at.y !== undefined;
  const { x, y } = isPlace
    ? place(matrix, { x: at.x ?? trim.x, y: at.y ?? trim.y + trim.height })
    : { x: box.x, y: box.y + box.height };
  return context.obj([side, PDFName.of('XYZ'), ...numbers([x, y]), PDFNull]);
}
