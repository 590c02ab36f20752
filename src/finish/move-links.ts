import { PDFArray, PDFDict, PDFName, type PDFObject, type PDFRef } from '@cantoo/pdf-lib';
import { findDestination, type NamedDestinations } from './find-destination.js';
import { type Landings, landAt } from './landing.js';
import { itemsOf, lookUp, nameAt, numbersIn } from './look-up.js';
import { placeBox } from './matrix.js';
import { numbers } from './numbers.js';
import type { SourcePage } from './source-document.js';

/** How a link looks and what it says of itself. */
const KEPT = ['Border', 'BS', 'C', 'Contents', 'F', 'H'].map((key) => PDFName.of(key));

/** The links of a page, moved along with it; of those that lead nowhere any more none. */
export function moveLinks(
  { node, ref }: SourcePage,
  landings: Landings,
  named: NamedDestinations,
): readonly PDFRef[] {
  const landing = landings.get(ref);
  if (!landing) return [];
  const { context } = node;
  return itemsOf(lookUp(node, 'Annots', PDFArray), PDFDict).flatMap((link) => {
    const [x1, y1, x2, y2] = numbersIn(lookUp(link, 'Rect', PDFArray));
    const way = nameAt(link, 'Subtype') === 'Link' ? wayOf(link, landings, named) : undefined;
    if (!way || x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined)
      return [];
    const box = placeBox(landing.matrix, { x: x1, y: y1, width: x2 - x1, height: y2 - y1 });
    const moved = context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: numbers([box.x, box.y, box.x + box.width, box.y + box.height]),
      ...way,
    });
    for (const key of KEPT) {
      const value = link.get(key);
      if (value) moved.set(key, value);
    }
    return [context.register(moved)];
  });
}

/** An address, or a place in the document; whatever else a link can do, as running a program, it does no longer. */
function wayOf(
  link: PDFDict,
  landings: Landings,
  named: NamedDestinations,
): Readonly<Record<string, PDFObject>> | undefined {
  const action = lookUp(link, 'A', PDFDict);
  const address = action && nameAt(action, 'S') === 'URI' && action.get(PDFName.of('URI'));
  if (address) return { A: link.context.obj({ S: 'URI', URI: address }) };
  const destination = findDestination(link, named);
  const landed = destination && landAt(destination, landings, link.context);
  return landed && { Dest: landed };
}
