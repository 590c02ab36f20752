import { type PDFContext, PDFDict, PDFName, PDFParser } from '@cantoo/pdf-lib';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { damaged } from './damaged.js';
import { lookUp, nameAt } from './look-up.js';
import { readPage } from './read-page.js';
import { readPageTree } from './read-page-tree.js';
import { refusals } from './refusals.js';
import type { SourceDocument } from './source-document.js';

/** A PDF as it comes: its bytes, and the name its reader knows it by. */
export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens a PDF to be imposed, or says why that cannot be; nobody knows by then what its pages hold. */
export async function readDocument(file: PdfFile): Promise<Outcome<SourceDocument | undefined>> {
  const { name, bytes } = file;
  const place = { file: name };
  if (bytes.length === 0) {
    const hints = ['save or fetch it once more'];
    return failed(errorAt('impose/empty', `“${name}” is empty.`, { place, hints }));
  }
  if (!beginsAsPdf(bytes)) {
    const hints = ['impose takes PDF files; print other files to a PDF first'];
    return failed(errorAt('impose/not-a-pdf', `“${name}” is no PDF.`, { place, hints }));
  }
  const context = await parse(bytes);
  if (!context) return failed(damaged(name, 'it cannot be read'));
  if (context.lookup(context.trailerInfo.Encrypt)) return failed(encrypted(name));
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof PDFDict)) return failed(damaged(name, 'its end is missing'));
  const refused = refusals(name, catalog);
  const read = readPages(file, context, catalog);
  const diagnostics = [...refused, ...read.diagnostics];
  return { value: diagnostics.length > 0 ? undefined : read.value, diagnostics };
}

/** Other bytes may stand before the header and after the end, as mail programs put them there. */
const EDGE_BYTES = 1024;

function beginsAsPdf(bytes: Uint8Array): boolean {
  return textOf(bytes.subarray(0, EDGE_BYTES)).includes('%PDF-');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The library throws whatever its bytes make it throw; that is damage, too. */
async function parse(bytes: Uint8Array): Promise<PDFContext | undefined> {
  try {
    return await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument();
  } catch {
    return undefined;
  }
}

function readPages(
  { name, bytes }: PdfFile,
  context: PDFContext,
  catalog: PDFDict,
): Outcome<SourceDocument | undefined> {
  if (!catalog.has(PDFName.of('Pages'))) return failed(noPages(name));
  const tree = readPageTree(catalog);
  if (!tree.isSound) return failed(damaged(name, 'pages are missing'));
  if (tree.leaves.length === 0) return failed(noPages(name));
  const pages = tree.leaves.flatMap((leaf, index) => readPage(leaf, index + 1) ?? []);
  if (pages.length < tree.leaves.length) return failed(damaged(name, 'a page has no size'));
  const info = context.lookup(context.trailerInfo.Info);
  const viewing = lookUp(catalog, 'ViewerPreferences', PDFDict);
  const value: SourceDocument = {
    name,
    context,
    catalog,
    ...(info instanceof PDFDict && { info }),
    pages,
    pageNodes: tree.nodes,
    hasEnd: textOf(bytes.subarray(-EDGE_BYTES)).includes('startxref'),
    isRightToLeft: viewing !== undefined && nameAt(viewing, 'Direction') === 'R2L',
  };
  return { value, diagnostics: [] };
}

function encrypted(name: string): Diagnostic {
  const message = `“${name}” is encrypted: it wants a password, or forbids to be changed.`;
  return errorAt('impose/encrypted', message, {
    place: { file: name },
    hints: [
      'ask whoever made it for one without a password',
      'if you may and know the password: qpdf --decrypt --password=… locked.pdf open.pdf',
    ],
  });
}

function noPages(name: string): Diagnostic {
  return errorAt('impose/no-pages', `“${name}” has no pages.`, {
    place: { file: name },
    hints: ['save it once more in the program it was made with'],
  });
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}
