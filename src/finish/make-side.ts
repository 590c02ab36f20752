import type { PDFRef } from '@cantoo/pdf-lib';
import { grown, within } from '../print/impose/boxes.js';
import type { Box, SheetSide } from '../print/imposition.js';
import type { PrintedSide } from '../print/print-order.js';
import { drawSide, formName } from './draw-side.js';
import type { Job } from './job.js';
import { numbers } from './numbers.js';
import { trimOfSide } from './trim-of-side.js';

const WHITE: SheetSide = { pages: [], marks: [] };

export function sideOf({ sheet, side }: PrintedSide): SheetSide {
  return side === 'front' ? sheet.front : (sheet.back ?? WHITE);
}

/** Draws a side of a sheet as a page of the new file. */
export function makeSide(job: Job, printed: PrintedSide, parent: PDFRef): PDFRef {
  const { document, imposition, options } = job;
  const { context } = document;
  const side = sideOf(printed);
  const forms = side.pages.flatMap(({ page }) => {
    const form = job.forms[page - 1];
    return form ? [[formName(page), form] as const] : [];
  });
  const whole: Box = { x: 0, y: 0, ...imposition.size };
  const trim = trimOfSide(job, printed);
  const bleed = ((options.bleed ?? 0) * imposition.trim.width) / options.trim.width;
  const page = context.obj({
    Type: 'Page',
    Parent: parent,
    MediaBox: corners(whole),
    ...(bleed > 0 && { BleedBox: corners(within(grown(trim, bleed), whole)) }),
    TrimBox: corners(trim),
    Resources: { XObject: Object.fromEntries(forms) },
    Contents: context.register(context.stream(drawSide(side))),
  });
  return context.register(page);
}

function corners({ x, y, width, height }: Box): number[] {
  return numbers([x, y, x + width, y + height]);
}
