import { PDFArray, PDFDict } from '@cantoo/pdf-lib';
import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import { pageNumbers } from '../print/page-numbers.js';
import { itemsOf, lookUp, nameAt, numberAt } from './look-up.js';
import type { SourceDocument } from './source-document.js';

/** These print nothing of their own. */
const SILENT: ReadonlySet<string> = new Set(['Link', 'Popup']);
/** Bit of the flags that says so (ISO 32000-2, table 167). */
const HIDDEN = 2;

/** Comments and form fields lie over a page and are no part of it, so they are lost; whoever sees them should know. */
export function warnOfAnnotations({ name, pages }: SourceDocument): readonly Diagnostic[] {
  const counts = pages.map(({ number, node }) => ({ number, count: seenOn(node) }));
  const found = counts.filter(({ count }) => count > 0);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [];
  const what = total === 1 ? 'a comment or form field' : `${total} comments or form fields`;
  const where = pageNumbers(found.map(({ number }) => number));
  return [
    warningAt(
      'impose/annotations',
      `“${name}” has ${what} (${where}), which will not be printed.`,
      {
        place: { file: name },
        hints: ['print it to a new PDF in a viewer first: there they become a part of the page'],
      },
    ),
  ];
}

function seenOn(page: PDFDict): number {
  const all = itemsOf(lookUp(page, 'Annots', PDFArray), PDFDict);
  return all.filter((each) => {
    const isHidden = ((numberAt(each, 'F') ?? 0) & HIDDEN) !== 0;
    return !isHidden && !SILENT.has(nameAt(each, 'Subtype') ?? '');
  }).length;
}
