import { planFolded } from './impose/plan-folded.js';
import { planGrid } from './impose/plan-grid.js';
import { planTiles } from './impose/plan-tiles.js';
import type { Planned } from './impose/planned.js';
import { noPages } from './impose/trouble.js';
import type { ImpositionOptions } from './imposition-options.js';

export type { ImpositionOptions } from './imposition-options.js';

/** Which page lies where on which sheet. Lengths only: nothing is read and nothing is drawn. */
export function planImposition(pages: number, options: ImpositionOptions): Planned {
  if (pages < 1) return { diagnostics: [noPages()] };
  switch (options.scheme) {
    case 'saddle-stitch':
    case 'signatures':
      return planFolded(pages, options);
    case 'n-up':
    case 'cut-and-stack':
      return planGrid(pages, options);
    case 'tile':
      return planTiles(pages, options);
  }
}
