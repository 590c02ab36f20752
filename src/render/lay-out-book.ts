import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { PageMap, PlacedSection } from '../model/publication.js';
import { blanksBefore, blanksToMultiple } from '../print/starts.js';
import type { EngineNode } from './engine-node.js';
import { type Fitted, fitSection } from './fit-section.js';
import { type Desk, type LaidSection, layOutBlank } from './lay-out-section.js';
import { leastPages } from './least-pages.js';
import { reviewSection } from './review-section.js';

/** All pages of an output in order, not yet drawn. */
export interface Book {
  readonly pages: EngineNode[];
  readonly parts: BookPart[];
  readonly blanks: number[];
  readonly diagnostics: Diagnostic[];
}

export interface BookPart {
  readonly section: string;
  /** From 1. */
  readonly firstPage: number;
  readonly laid: LaidSection;
}

/** Section by section, with blanks so that each begins on its side and the whole is a multiple of the template's pages. */
export async function layOutBook(desk: Desk, maxPages: number): Promise<Book> {
  const book: Book = { pages: [], parts: [], blanks: [], diagnostics: [] };
  const { leads = () => true } = desk.template;
  const sections = desk.publication.sections.filter(leads);
  const last = sections.at(-1);
  if (leastPages(desk.publication, sections) > maxPages)
    book.diagnostics.push(tooManyPages(desk, maxPages));
  else
    for (const placed of sections)
      await addSection(book, desk, { placed, isLast: placed === last }, maxPages);
  return book;
}

async function addSection(
  book: Book,
  desk: Desk,
  { placed, isLast }: { readonly placed: PlacedSection; readonly isLast: boolean },
  maxPages: number,
): Promise<void> {
  if (book.pages.length > maxPages) return;
  await breathe();
  await addBlanks(book, desk, blanksBefore(placed.start, book.pages.length));
  const place = isLast ? addClosing : add;
  await place(book, desk, placed);
  if (book.pages.length > maxPages) book.diagnostics.push(tooManyPages(desk, maxPages));
}

async function add(book: Book, desk: Desk, placed: PlacedSection): Promise<void> {
  keep(book, placed, await fitSection(desk, { placed, pagesBefore: book.pages.length }));
}

/** Between sections whoever waits gets a turn: a key to interrupt, a clock to show. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** The last section (a back cover) ends the book, so the blanks that fill up its sheets come before it. */
async function addClosing(book: Book, desk: Desk, placed: PlacedSection): Promise<void> {
  const { multipleOf } = desk.template;
  const before = book.pages.length;
  const blanksFor = (length: number) => {
    const blanks = blanksToMultiple(before + length, multipleOf);
    const keepsItsSide = blanksBefore(placed.start, before + blanks) === 0;
    return keepsItsSide && !placed.isFirst ? blanks : 0;
  };
  let blanks = blanksFor(1);
  let fitted = await fitSection(desk, { placed, pagesBefore: before + blanks });
  const { length } = fitted.laid.pages;
  if (blanksFor(length) !== blanks) {
    blanks = blanksFor(length);
    fitted = await fitSection(desk, { placed, pagesBefore: before + blanks });
  }
  await addBlanks(book, desk, blanks);
  keep(book, placed, fitted);
  await addBlanks(book, desk, blanksToMultiple(book.pages.length, multipleOf));
}

function keep(book: Book, { section }: PlacedSection, { laid, diagnostics }: Fitted): void {
  book.diagnostics.push(...diagnostics, ...reviewSection(laid, section, diagnostics.length === 0));
  book.parts.push({ section: section.id, firstPage: book.pages.length + 1, laid });
  book.pages.push(...laid.pages);
}

async function addBlanks(book: Book, desk: Desk, count: number): Promise<void> {
  for (let added = 0; added < count; added += 1) {
    const laid = await layOutBlank(desk, book.pages.length);
    book.pages.push(...laid.pages);
    book.blanks.push(book.pages.length);
  }
}

/** Where every section and anchor came to stand. */
export function pageMapOf(
  book: Book,
  anchors: ReadonlyMap<string, { readonly page: number }>,
): PageMap {
  const sections = book.parts.map(({ section, firstPage, laid }) => [
    section,
    { first: firstPage, last: firstPage + laid.pages.length - 1 },
  ]);
  return {
    pages: book.pages.length,
    blanks: book.blanks,
    sections: Object.fromEntries(sections),
    anchors: Object.fromEntries([...anchors].map(([id, { page }]) => [id, page + 1])),
  };
}

function tooManyPages({ publication }: Desk, maxPages: number): Diagnostic {
  return errorAt(
    'render/too-many-pages',
    `Edition “${publication.edition}” has more than ${maxPages} pages with template “${publication.template}”.`,
    { hints: ['print fewer sections, or raise “limits.publicationPages” in the settings'] },
  );
}
