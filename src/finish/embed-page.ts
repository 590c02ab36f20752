import { type PDFContext, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { numbers } from './numbers.js';
import { readContents } from './read-contents.js';
import type { TrimmedPage } from './trim-pages.js';

/** A page as something that can be drawn anywhere; its origin is the lower left corner of its trim. Undefined where it is damaged. */
export function embedPage(page: TrimmedPage, context: PDFContext): PDFRef | undefined {
  const contents = readContents(page.node);
  if (!contents) return undefined;
  const { x, y, width, height } = page.bleed;
  const group = page.node.get(PDFName.of('Group'));
  const dict = context.obj({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: numbers([x, y, x + width, y + height]),
    Matrix: numbers(page.upright),
    Resources: page.resources ?? {},
    ...(group && { Group: group }),
  });
  for (const [key, value] of contents.filters) dict.set(key, value);
  return context.register(PDFRawStream.of(dict, contents.bytes));
}
