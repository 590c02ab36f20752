import { PDFArray, PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { PrintedSide } from '../print/print-order.js';
import { placeOnSheet } from './draw-side.js';
import { makeCatalog, makeInfo } from './dress-file.js';
import { namedDestinations } from './find-destination.js';
import { findReachable } from './find-reachable.js';
import type { Job } from './job.js';
import type { Landing, Landings } from './landing.js';
import { makeSide, sideOf } from './make-side.js';
import { combine } from './matrix.js';
import { moveLinks } from './move-links.js';
import { moveOutline } from './move-outline.js';
import { sideLabels } from './side-labels.js';
import { writeDocument } from './write-document.js';

/** What goes into a file, in the order of printing. */
interface FileWish {
  readonly sides: readonly PrintedSide[];
  readonly id: string;
}

/** A file of sides; undefined where the document lacks a part of what they show. */
export function makeFile(job: Job, { sides, id }: FileWish): Uint8Array | undefined {
  const { document, options } = job;
  const { context } = document;
  const tree = context.obj({ Type: 'Pages', Count: sides.length });
  const pages = context.register(tree);
  const refs = sides.map((side) => makeSide(job, side, pages));
  tree.set(PDFName.of('Kids'), context.obj(refs));
  const outline = options.scheme === 'n-up' ? keepForReading(job, sides, refs) : undefined;
  const catalog = makeCatalog(document, {
    pages,
    outline,
    labels: sideLabels(job, sides),
    duplex: duplexOf(job),
  });
  const info = makeInfo(document);
  const reachable = findReachable(context, [catalog, info], document.pageNodes);
  const isLost = reachable.isBroken || (reachable.isIncomplete && !document.hasEnd);
  return isLost ? undefined : writeDocument(reachable, { catalog, info, id });
}

function duplexOf({ imposition, options, swapsFlips }: Job) {
  const isTwoSided = imposition.sheets.some(({ back }) => back);
  if (options.sides === 'single' || !isTwoSided) return 'Simplex';
  return (options.flip === 'short') !== swapsFlips ? 'DuplexFlipShortEdge' : 'DuplexFlipLongEdge';
}

/** Pages that lie side by side are still read on a screen: links stay on them, and so does the outline. */
function keepForReading(
  job: Job,
  sides: readonly PrintedSide[],
  refs: readonly PDFRef[],
): PDFRef | undefined {
  const { document, pages } = job;
  const { context, catalog } = document;
  const landings = landingsOf(job, sides, refs);
  const named = namedDestinations(catalog);
  for (const page of pages) {
    const side = landings.get(page.ref)?.side;
    const links = moveLinks(page, landings, named);
    const made = side && context.lookup(side);
    if (!(made instanceof PDFDict) || links.length === 0) continue;
    const key = PDFName.of('Annots');
    const before = made.lookup(key);
    const others = before instanceof PDFArray ? before.asArray() : [];
    made.set(key, context.obj([...others, ...links]));
  }
  return moveOutline(catalog, landings, named);
}

function landingsOf(
  { pages }: Job,
  sides: readonly PrintedSide[],
  refs: readonly PDFRef[],
): Landings {
  const landings = new Map<PDFRef, Landing>();
  sides.forEach((side, index) => {
    const ref = refs[index];
    for (const placed of sideOf(side).pages) {
      const page = pages[placed.page - 1];
      if (!ref || !page) continue;
      const matrix = combine(page.upright, placeOnSheet(placed));
      landings.set(page.ref, { side: ref, matrix, trim: page.trim });
    }
  });
  return landings;
}
