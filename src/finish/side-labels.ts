import type { PrintedSide } from '../print/print-order.js';
import type { Job } from './job.js';
import { sideOf } from './make-side.js';
import { pageLabels } from './page-labels.js';

/** What a viewer calls each side: “1 front”, or where pages lie side by side as they are read, what it calls them: “iii–vi”. */
export function sideLabels(job: Job, sides: readonly PrintedSide[]): readonly string[] {
  const { document, options, nameSide } = job;
  if (options.scheme !== 'n-up' || options.cards) {
    return sides.map(({ sheet, side }) => nameSide(sheet.number, side));
  }
  const labels = pageLabels(document.catalog, document.pages.length);
  return sides.map((side) => {
    const numbers = sideOf(side).pages.map(({ page }) => page);
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)].map(
      (page) => labels[page - 1],
    );
    if (first === undefined || last === undefined) return nameSide(side.sheet.number, side.side);
    return first === last ? first : `${first}–${last}`;
  });
}
