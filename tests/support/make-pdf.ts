import {
  degrees,
  type PDFContext,
  PDFDocument,
  PDFName,
  type PDFPage,
  StandardFonts,
} from '@cantoo/pdf-lib';
import { mm } from '../../src/print/lengths.js';

/** A page of a file that another program might have made; millimetres. */
export interface MadePage {
  readonly size?: readonly [width: number, height: number];
  /** Around the page, in the media box; the crop box is the size then. */
  readonly margin?: number;
  /** What bleeds around the size, which is then the trim box. */
  readonly bleed?: number;
  /** How a viewer turns it: the size is that of what it shows. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Where its media box begins. */
  readonly origin?: readonly [x: number, y: number];
  readonly userUnit?: number;
  readonly text?: string;
  readonly change?: (page: PDFPage, context: PDFContext) => void;
}

export interface MadePdf {
  readonly pages: readonly MadePage[];
  readonly change?: (document: PDFDocument) => void | Promise<void>;
}

export const A5 = [148, 210] as const;
/** Where the text of a page begins, as it is read: from the left, and its baseline from the top. */
export const TEXT = { x: 20, y: 30 };

/** A file with “p1”, “p2” … on its pages. */
export async function makePdf({ pages, change }: MadePdf): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  pages.forEach((each, index) => {
    const page = document.addPage();
    layBoxes(page, each);
    const { x, y } = placeAsRead(each);
    const rotate = degrees(each.rotate ?? 0);
    page.drawText(each.text ?? `p${index + 1}`, { x, y, size: 20, font, rotate });
    each.change?.(page, document.context);
  });
  await change?.(document);
  return await document.save({ addDefaultPage: false });
}

/** So many A5 pages. */
export async function makePages(count: number, page: MadePage = {}): Promise<Uint8Array> {
  return await makePdf({ pages: Array.from({ length: count }, () => page) });
}

/** In its own space: lower left corner of what is shown, and its measures before it is turned; points. */
function shown({
  size = A5,
  margin = 0,
  bleed = 0,
  origin = [0, 0],
  rotate = 0,
  userUnit = 1,
}: MadePage) {
  const [across = 0, up = 0] = size.map((each) => mm(each) / userUnit);
  const [width, height] = rotate % 180 === 0 ? [across, up] : [up, across];
  const out = mm(margin + bleed) / userUnit;
  return { x: mm(origin[0]) + out, y: mm(origin[1]) + out, width, height, out };
}

function layBoxes(page: PDFPage, made: MadePage): void {
  const { x, y, width, height, out } = shown(made);
  page.setMediaBox(x - out, y - out, width + 2 * out, height + 2 * out);
  if (made.rotate) page.setRotation(degrees(made.rotate));
  if (made.margin) page.setCropBox(x, y, width, height);
  if (made.bleed) {
    const bleed = mm(made.bleed) / (made.userUnit ?? 1);
    page.setTrimBox(x, y, width, height);
    page.setBleedBox(x - bleed, y - bleed, width + 2 * bleed, height + 2 * bleed);
    if (made.margin) page.setCropBox(x - bleed, y - bleed, width + 2 * bleed, height + 2 * bleed);
  }
  if (made.userUnit) page.node.set(PDFName.of('UserUnit'), page.doc.context.obj(made.userUnit));
}

/** The page's own coordinates of the place where its text begins for whoever sees it turned. */
function placeAsRead(made: MadePage): { readonly x: number; readonly y: number } {
  const { x, y, width, height } = shown(made);
  const [right, down] = [mm(TEXT.x), mm(TEXT.y)].map((each) => each / (made.userUnit ?? 1)) as [
    number,
    number,
  ];
  switch (made.rotate ?? 0) {
    case 0:
      return { x: x + right, y: y + height - down };
    case 90:
      return { x: x + down, y: y + right };
    case 180:
      return { x: x + width - right, y: y + down };
    case 270:
      return { x: x + width - down, y: y + height - right };
  }
}
