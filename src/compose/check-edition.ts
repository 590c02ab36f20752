import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import { checkAnchors } from './check-anchors.js';
import { checkDirection } from './check-direction.js';
import { checkFactNames } from './check-fact-names.js';
import { checkNames } from './check-names.js';
import { checkReadingOrder } from './check-reading-order.js';

/** What is wrong in an edition whatever is printed of it; to be told once, not for every output. */
export function checkEdition(
  edition: Edition,
  templates: readonly string[],
): readonly Diagnostic[] {
  return [
    ...checkDirection(edition),
    ...checkReadingOrder(edition),
    ...checkAnchors(edition),
    ...checkNames(edition, templates),
    ...checkFactNames(edition),
  ];
}
