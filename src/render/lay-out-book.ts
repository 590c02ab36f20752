import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { PageMap } from '../model/publication.js';
import type { EngineNode } from './engine-node.js';
import type { LaidSection } from './laid-section.js';
import { type Desk, layOutBlank } from './lay-out-section.js';
import { leastPages } from './least-pages.js';
import { reviewPlaces } from './review-places.js';
import { failed, reviewSection } from './review-section.js';
import { type Settled, settlePages } from './settle-pages.js';

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

/** Section by section, with blanks so that each begins in its place and the whole is a multiple of the template's pages. */
export async function layOutBook(desk: Desk, maxPages: number): Promise<Book> {
  const book: Book = { pages: [], parts: [], blanks: [], diagnostics: [] };
  const { publication, template } = desk;
  const { leads = () => true } = template;
  const sections = publication.sections.filter(leads);
  const least = sections.map((each) => leastPages(publication, each));
  const { settled, plan } = await settlePages(desk, { sections, least, maxPages });
  for (const each of settled) await bind(book, desk, each);
  if (plan.pages > maxPages) {
    book.diagnostics.push(tooManyPages(desk, maxPages));
    return book;
  }
  await addBlanks(book, desk, plan.pages);
  if (!hasErrors(book.diagnostics))
    book.diagnostics.push(...reviewPlaces(publication.edition, settled, plan));
  return book;
}

async function bind(book: Book, desk: Desk, { placed, fitted, firstPage }: Settled): Promise<void> {
  const { laid, diagnostics } = fitted;
  const { section } = placed;
  book.diagnostics.push(...diagnostics, ...reviewSection(laid, section, diagnostics.length === 0));
  await addBlanks(book, desk, firstPage - 1);
  book.parts.push({ section: section.id, firstPage, laid });
  book.pages.push(...laid.pages);
}

/** Until the book has so many pages. */
async function addBlanks(book: Book, desk: Desk, pages: number): Promise<void> {
  for (let missing = pages - book.pages.length; missing > 0; missing -= 1) {
    const { pages: blank, failure } = await layOutBlank(desk, book.pages.length);
    book.pages.push(...blank);
    book.blanks.push(book.pages.length);
    if (failure !== undefined) tellOnce(book, failed(failure, 'a blank page', undefined));
  }
}

/** All blanks are alike, so what is wrong with one is wrong with all. */
function tellOnce({ diagnostics }: Book, fault: Diagnostic): void {
  const isKnown = diagnostics.some(({ message }) => message === fault.message);
  if (!isKnown) diagnostics.push(fault);
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
