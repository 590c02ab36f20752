import { createHash } from 'node:crypto';
import type { PDFRef } from '@cantoo/pdf-lib';
import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { defaultSheet } from '../print/default-sheet.js';
import type { Planned } from '../print/impose/planned.js';
import type { Imposition, Size } from '../print/imposition.js';
import { mm } from '../print/lengths.js';
import { OFFICE_PAPER } from '../print/paper-stock.js';
import { type ImpositionOptions, planImposition } from '../print/plan-imposition.js';
import { type Pile, type Printer, printOrder } from '../print/print-order.js';
import { damaged } from './damaged.js';
import { embedPage } from './embed-page.js';
import type { Job, NameSide } from './job.js';
import { makeFile } from './make-file.js';
import { type PdfFile, readDocument } from './read-document.js';
import { type TrimmedDocument, trimPages } from './trim-pages.js';
import { warnOfAnnotations } from './warn-of-annotations.js';

/** All but what the document tells: how large its pages are, how far they bleed, which way it is read. */
export interface ImposeOptions
  extends Omit<ImpositionOptions, 'trim' | 'bleed' | keyof Usual>,
    Partial<Usual> {
  /** What every page is cut to, or with `fit` scaled to. */
  readonly trim?: Size;
  /** Of the printer; face down if left out. */
  readonly tray?: Printer['tray'];
  /** Of a printer for one side. */
  readonly pile?: Pile;
  /** The printer turns the other edge than it is asked for, so the file asks for the wrong one. */
  readonly swapsFlips?: boolean;
  /** In the language of whoever prints; English if left out. */
  readonly nameSide?: NameSide;
}

/** What has a usual value: a sheet twice the trim, the binding of the document, the edge that turns a sheet as a leaf, 80 g, 6 mm. */
type Usual = Pick<ImpositionOptions, 'sheet' | 'binding' | 'flip' | 'paperThickness' | 'border'>;

/** Few office printers print nearer to the edge. */
const BORDER = mm(6);

export interface Imposed {
  readonly bytes: Uint8Array;
  /** The cover's own file, where it is printed apart. */
  readonly cover?: Uint8Array;
  readonly imposition: Imposition;
  /** What was asked for, with what the document told and the usual values. */
  readonly options: ImpositionOptions;
}

/** Puts the pages of any PDF onto sheets: bytes in, bytes out, the same ones for the same wishes. */
export async function impose(
  file: PdfFile,
  wishes: ImposeOptions,
): Promise<Outcome<Imposed | undefined>> {
  const { value: document, diagnostics } = await readDocument(file);
  if (!document) return { value: undefined, diagnostics };
  const trimmed = trimPages(document, wishes);
  if (!trimmed.value) return { value: undefined, diagnostics: trimmed.diagnostics };
  const { pages } = trimmed.value;
  const wished = settle(wishes, trimmed.value, document.isRightToLeft);
  const { planned, options } = plan(pages.length, wished, wishes.flip);
  const noticed = [...warnOfAnnotations(document), ...planned.diagnostics];
  const { imposition } = planned;
  if (!imposition || hasErrors(noticed)) return { value: undefined, diagnostics: noticed };
  const forms: PDFRef[] = [];
  for (const page of pages) {
    const form = embedPage(page, document.context);
    if (!form) return lost(file, `page ${page.number} lacks a part of what is on it`);
    forms.push(form);
  }
  const { nameSide = (sheet, side) => `${sheet} ${side}`, swapsFlips = false } = wishes;
  const job = { document, pages, forms, imposition, options, nameSide, swapsFlips };
  const files = makeFiles(job, wishes, file.bytes);
  if (!files) return lost(file, 'fonts or pictures of its pages are missing');
  return { value: { ...files, imposition, options }, diagnostics: noticed };
}

function settle(
  wishes: ImposeOptions,
  { trim, bleed }: TrimmedDocument,
  isRightToLeft: boolean,
): ImpositionOptions {
  const { tray: _, pile: __, nameSide: ___, swapsFlips: ____, ...wished } = wishes;
  return {
    sheet: defaultSheet(wishes.scheme, trim),
    binding: isRightToLeft ? 'right' : 'left',
    flip: 'short',
    paperThickness: OFFICE_PAPER.thickness,
    border: BORDER,
    ...wished,
    trim,
    bleed,
  };
}

/** Unless somebody wishes otherwise, sheets turn as the leaf of a book does, so that no back stands on its head. */
function plan(
  pages: number,
  options: ImpositionOptions,
  flip: ImpositionOptions['flip'] | undefined,
): { readonly planned: Planned; readonly options: ImpositionOptions } {
  const planned = planImposition(pages, options);
  const { size } = planned.imposition ?? {};
  if (flip !== undefined || !size || size.width > size.height) return { planned, options };
  const turned: ImpositionOptions = { ...options, flip: 'long' };
  return { planned: planImposition(pages, turned), options: turned };
}

function makeFiles(
  job: Job,
  wishes: ImposeOptions,
  bytes: Uint8Array,
): Pick<Imposed, 'bytes' | 'cover'> | undefined {
  const { sides } = wishes;
  const { tray = 'face-down', pile } = wishes;
  const order = printOrder(job.imposition, { sides, tray, ...(pile && { pile }) });
  const isCover = order.map(({ sheet }) => wishes.coverApart === true && sheet.part === 'cover');
  const isApart = isCover.includes(true) && isCover.includes(false);
  const source = createHash('sha256').update(bytes).update(JSON.stringify(wishes));
  const make = (what: 'body' | 'cover') =>
    makeFile(job, {
      sides: isApart ? order.filter((_, index) => isCover[index] === (what === 'cover')) : order,
      id: source.copy().update(what).digest('hex').slice(0, ID_DIGITS),
    });
  const body = make('body');
  const cover = isApart ? make('cover') : undefined;
  if (!body || (isApart && !cover)) return undefined;
  return { bytes: body, ...(cover && { cover }) };
}

/** 16 bytes, as a file's identifier has by custom. */
const ID_DIGITS = 32;

function lost({ name }: PdfFile, what: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [damaged(name, what)] };
}
