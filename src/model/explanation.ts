import type { Origin } from './origin.js';

/** One value of an edition, and who set it. */
export interface Explanation extends Origin {
  /** `section.case`, `string.label.name`, `fact.scop.capital`, `brand.inks.dark`, `guide.title`. */
  readonly key: string;
  readonly value: string;
}
