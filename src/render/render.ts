import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { PageMap, Publication } from '../model/publication.js';
import type { Template } from '../model/template.js';
import { draw } from './draw.js';
import { loadHyphens } from './hyphens.js';
import { type InspectedBox, inspect } from './inspect.js';
import { findLandmarks, type Landmarks } from './landmarks.js';
import { languagesIn } from './languages-in.js';
import { type Book, layOutBook, pageMapOf } from './lay-out-book.js';
import { listen } from './listen.js';
import { openFonts } from './open-fonts.js';
import { pageLanguages } from './page-languages.js';
import type { RenderMemory } from './render-memory.js';
import { type PaperLimits, reviewForPaper } from './review-for-paper.js';
import { complaint, failed } from './review-section.js';
import { setReferences } from './set-references.js';

export interface Rendered {
  readonly bytes: Uint8Array;
  readonly pageMap: PageMap;
  /** Every box as it stands on its page, when asked for. */
  readonly boxes?: readonly InspectedBox[];
}

export interface RenderOptions {
  readonly memory: RenderMemory;
  readonly inspect?: boolean;
  /** Beyond it the output is refused. */
  readonly maxPages?: number;
  /** Where the pages are for an office printer. */
  readonly paper?: PaperLimits;
}

/** A publication through its template to PDF bytes; undefined where an error was found. */
export async function render(
  publication: Publication,
  template: Template,
  {
    memory,
    inspect: wantsBoxes = false,
    maxPages = Number.POSITIVE_INFINITY,
    paper,
  }: RenderOptions,
): Promise<Outcome<Rendered | undefined>> {
  const fonts = openFonts(publication.fonts, memory.faces);
  await loadHyphens(languagesIn(publication), memory.hyphens);
  const book = await layOutBook({ publication, template, fonts, memory }, maxPages);
  if (paper) {
    const found = book.parts.flatMap((part) => reviewForPaper(part, publication, paper));
    book.diagnostics.push(...found);
  }
  if (hasErrors(book.diagnostics)) return { value: undefined, diagnostics: book.diagnostics };
  const landmarks = { ...findLandmarks(book.pages), languages: pageLanguages(book, publication) };
  printReferences(book, landmarks);
  const pageMap = pageMapOf(book, landmarks.anchors);
  const boxes = wantsBoxes ? { boxes: boxesOf(book) } : {};
  // From here on only the list of pages holds them, and it is emptied as they are drawn.
  book.parts.length = 0;
  const { bytes, diagnostics } = await paint(book, publication, landmarks);
  return { value: bytes && { bytes, pageMap, ...boxes }, diagnostics };
}

interface Painted {
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function paint(book: Book, publication: Publication, landmarks: Landmarks): Promise<Painted> {
  const where = `edition “${publication.edition}”`;
  const { value, complaints } = await listen(async () => {
    try {
      return { bytes: await draw(book.pages, publication, landmarks) };
    } catch (failure) {
      return { failure };
    }
  });
  const diagnostics = [...new Set(complaints)].map((said) => complaint(said, where, undefined));
  if ('failure' in value) diagnostics.push(failed(value.failure, where, undefined));
  return {
    bytes: hasErrors(diagnostics) || 'failure' in value ? undefined : value.bytes,
    diagnostics: [...book.diagnostics, ...diagnostics],
  };
}

function printReferences(book: Book, { anchors }: Landmarks): void {
  for (const { laid } of book.parts) {
    setReferences(laid.pages, (reference) => {
      const anchor = laid.preparation.references[reference] ?? '';
      const landmark = anchors.get(anchor);
      if (!landmark) throw new Error(`nothing on the pages has the anchor “${anchor}”`);
      return String(landmark.page + 1);
    });
  }
}

function boxesOf(book: Book): readonly InspectedBox[] {
  return book.parts.flatMap(({ section, firstPage, laid }) =>
    inspect(laid.pages, { section, firstPage }),
  );
}
