import { around, within } from '../print/impose/boxes.js';
import type { Box, Sheet, SheetSide } from '../print/imposition.js';
import type { PrintedSide } from '../print/print-order.js';
import type { Job } from './job.js';

/** Where a side is cut when all is done, white pages included; of a poster, what is seen of it. */
export function trimOfSide({ imposition, options }: Job, { sheet, side }: PrintedSide): Box {
  const { size, trim, sheets, scheme } = imposition;
  const whole: Box = { x: 0, y: 0, ...size };
  switch (scheme) {
    case 'saddle-stitch':
    case 'signatures': {
      // All sheets are cut at once, so the inner ones come out narrower.
      const width = 2 * (trim.width - sheet.depth * options.paperThickness);
      const { height } = trim;
      return { x: (size.width - width) / 2, y: (size.height - height) / 2, width, height };
    }
    case 'n-up':
    case 'cut-and-stack':
      return within(around(firstBoxes(sheets)), whole);
    case 'tile':
      return within(around(boxesOn(side === 'front' ? sheet.front : sheet.back)), whole);
  }
}

/** So many sheets have a page in every place that is ever taken. */
const ENOUGH = 4;

function firstBoxes(sheets: readonly Sheet[]): readonly Box[] {
  const first = sheets.slice(0, ENOUGH);
  return first.flatMap(({ front, back }) => [...boxesOn(front), ...boxesOn(back)]);
}

function boxesOn(side: SheetSide | undefined): readonly Box[] {
  return side?.pages.map(({ box }) => box) ?? [];
}
