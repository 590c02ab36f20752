import { drawPictures } from '../../src/preview/draw-pictures.js';
import { openPdf } from '../../src/preview/open-pdf.js';
import { planPictures } from '../../src/preview/plan-pictures.js';
import { type Pixels, pixelsOf } from './picture-of.js';

/** Each page of a file as `preview` draws it, in the order of the file. */
export async function picturesOfSides(
  bytes: Uint8Array,
  resolution: number,
): Promise<readonly Pixels[]> {
  const { value: file, diagnostics } = await openPdf({ name: 'sides.pdf', bytes });
  if (!file) throw new Error(JSON.stringify(diagnostics));
  const pictures: Pixels[] = [];
  const planned = planPictures(file.sizes, { pages: [], resolution });
  for await (const { value: drawn, ...outcome } of drawPictures(file, planned, resolution)) {
    if (!drawn) throw new Error(JSON.stringify(outcome.diagnostics));
    if (drawn.kind === 'page') pictures.push(await pixelsOf(drawn.png));
  }
  await file.close();
  return pictures;
}
