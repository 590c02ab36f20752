import type { Canvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { Size } from '../print/imposition.js';
import { canvasOf } from './canvas-of.js';
import { createRejectionNet, type RejectionNet } from './rejection-net.js';
import type { BindingEdge } from './spreads-of.js';
import { STOCK } from './stock.js';

/** A PDF file that can be looked at. Whoever opens it closes it. */
export interface PdfFile {
  /** Of each page as a reader sees it, turned and cropped. */
  readonly sizes: readonly Size[];
  /** What the file says about itself. */
  readonly binding: BindingEdge;
  /** A page as it lies on white paper, this many pixels a point. */
  readonly draw: (page: number, scale: number) => Promise<Outcome<Canvas | undefined>>;
  readonly close: () => Promise<void>;
}

export interface PdfSource {
  /** As a reader knows it. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Document = Awaited<ReturnType<typeof getDocument>['promise']>;

/** Fonts and characters that a file may name without bringing them along; nothing of the machine, so that pictures are the same everywhere. */
const ENGINE = {
  cMapUrl: `${STOCK}/cmaps/`,
  cMapPacked: true,
  standardFontDataUrl: `${STOCK}/standard_fonts/`,
  wasmUrl: `${STOCK}/wasm/`,
  iccUrl: `${STOCK}/iccs/`,
  disableFontFace: true,
  useSystemFonts: false,
  /** Half a page looks like a whole one: what cannot be read is an error. */
  stopAtErrors: true,
  verbosity: 0,
};

/** Opens a file, or says why it cannot be looked at. */
export async function openPdf(source: PdfSource): Promise<Outcome<PdfFile | undefined>> {
  const net = createRejectionNet();
  // The engine keeps the bytes that it is given.
  const task = getDocument({ ...ENGINE, data: Uint8Array.from(source.bytes) });
  const close = async () => {
    await task.destroy();
    await net.takeAway();
  };
  try {
    const document = await task.promise;
    const pages = await pagesOf(document);
    const preferences = await document.getViewerPreferences();
    const binding = isRightToLeft(preferences) ? 'right' : 'left';
    const stray = await net.firstCaught();
    if (stray !== undefined) throw stray;
    const sizes = pages.map(sizeOf);
    const draw = drawerOf(pages, source, net);
    return { value: { sizes, binding, draw, close }, diagnostics: [] };
  } catch (error) {
    await close();
    return { value: undefined, diagnostics: [unreadable(source, error)] };
  }
}

async function pagesOf(document: Document): Promise<readonly PDFPageProxy[]> {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return await Promise.all(numbers.map((number) => document.getPage(number)));
}

function isRightToLeft(preferences: unknown): boolean {
  return (preferences as { readonly Direction?: string } | null)?.Direction === 'R2L';
}

function sizeOf(page: PDFPageProxy): Size {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
}

function drawerOf(
  pages: readonly PDFPageProxy[],
  source: PdfSource,
  net: RejectionNet,
): PdfFile['draw'] {
  return async (number, scale) => {
    const page = pages[number - 1];
    if (!page) throw new Error(`${source.name} has no page ${number}`);
    const canvas = canvasOf(sizeOf(page), scale);
    try {
      await drawPage(page, canvas, scale);
      const stray = await net.firstCaught();
      if (stray !== undefined) throw stray;
      return { value: canvas, diagnostics: [] };
    } catch (error) {
      return { value: undefined, diagnostics: [undrawable(source, number, error)] };
    } finally {
      page.cleanup();
    }
  };
}

async function drawPage(page: PDFPageProxy, canvas: Canvas, scale: number): Promise<void> {
  const canvasContext: unknown = canvas.getContext('2d');
  const viewport = page.getViewport({ scale });
  const target = { canvas: null, canvasContext, viewport } as Parameters<typeof page.render>[0];
  await page.render(target).promise;
}

function unreadable({ name }: PdfSource, error: unknown): Diagnostic {
  if (error instanceof Error && error.name === 'PasswordException') {
    return errorAt('preview/locked-file', `“${name}” is locked with a password.`, {
      place: { file: name },
      hints: ['save it without a password, and look at that file'],
    });
  }
  return damaged(name, `“${name}” is not a sound PDF file (${wordsOf(error)}).`);
}

function undrawable({ name }: PdfSource, page: number, error: unknown): Diagnostic {
  return damaged(name, `Page ${page} of “${name}” cannot be drawn (${wordsOf(error)}).`);
}

function damaged(file: string, message: string): Diagnostic {
  return errorAt('preview/damaged-file', message, {
    place: { file },
    hints: ['print it again, or get a whole copy of it'],
  });
}

function wordsOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return (said.split('\n')[0] ?? '').replace(/\.$/, '');
}
