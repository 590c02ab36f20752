import type { PartEntry } from './guide.js';
import type { Named } from './references.js';

/** How a layer changes the reading order: what it drops goes first, so that a section can be dropped and added elsewhere. */
export interface OrderChange {
  readonly drop: readonly Named[];
  readonly add: readonly AddedEntry[];
}

/** A section that stands in the reading order beside another one. */
export interface AddedEntry {
  readonly entry: PartEntry;
  readonly side: 'before' | 'after';
  readonly beside: Named;
}
