import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { Outcome } from '../../model/outcome.js';
import type { PageRange, PictureRecord } from '../../model/picture.js';
import { checkPages } from '../../preview/check-pages.js';
import { checkPictures } from '../../preview/check-pictures.js';
import { type DrawnPicture, drawPictures } from '../../preview/draw-pictures.js';
import { openPdf, type PdfFile } from '../../preview/open-pdf.js';
import { type PlannedPicture, planPictures } from '../../preview/plan-pictures.js';
import type { EditionWriter } from '../../write/edition-writer.js';
import type { Book } from './book.js';

/** How pictures are to be. */
export interface PictureWish {
  /** All where there are none. */
  readonly pages: readonly PageRange[];
  /** Pixels an inch. */
  readonly resolution: number;
  /** Also what is not folded is shown two pages at a time. */
  readonly spreads: boolean;
}

export interface DrawTools {
  readonly writer: EditionWriter;
  readonly signal: AbortSignal;
}

/** Draws the pictures of one file and puts each down as it is ready. */
export async function drawBook(
  book: Book,
  wish: PictureWish,
  tools: DrawTools,
): Promise<Outcome<readonly PictureRecord[]>> {
  const { value: file, diagnostics } = await openPdf({ name: book.shown, bytes: book.bytes });
  if (!file) return { value: [], diagnostics };
  try {
    const { value: pictures, diagnostics: refused } = planOf(book, file, wish);
    if (refused.length > 0) return { value: [], diagnostics: refused };
    return await drawAll(book, drawPictures(file, pictures, wish.resolution), tools);
  } finally {
    await file.close();
  }
}

function planOf(
  book: Book,
  file: PdfFile,
  { pages, resolution, spreads }: PictureWish,
): Outcome<readonly PlannedPicture[]> {
  const absent = checkPages(book.shown, pages, file.sizes.length);
  const binding = book.isFolded || spreads ? (book.binding ?? file.binding) : undefined;
  const value = planPictures(file.sizes, { binding, pages, resolution });
  return { value, diagnostics: [...absent, ...checkPictures(book.shown, value, resolution)] };
}

async function drawAll(
  book: Book,
  pictures: AsyncIterable<Outcome<DrawnPicture | undefined>>,
  { writer, signal }: DrawTools,
): Promise<Outcome<readonly PictureRecord[]>> {
  const records: PictureRecord[] = [];
  const found: Diagnostic[] = [];
  for await (const { value: picture, diagnostics } of pictures) {
    found.push(...diagnostics);
    if (!picture || signal.aborted) break;
    const record = recordOf(book, picture);
    found.push(...writer.stage(record.path, picture.png));
    if (hasErrors(found)) break;
    records.push(record);
  }
  return { value: records, diagnostics: found };
}

function recordOf(book: Book, { png, name, ...picture }: DrawnPicture): PictureRecord {
  const path = `${book.group}/${book.name}-${name}.png`;
  return { ...picture, of: book.shown, path, bytes: png.length };
}
