import type { Place } from '../diagnostics/diagnostic.js';

/** Where a value of an edition comes from: the layer as readers call it (“country BE, fr”), and the place in its file. */
export interface Origin {
  readonly layer: string;
  readonly place?: Place;
}

/** By what is asked for: `section.case`, `string.label.name`, `brand.inks.dark`, `fact.scop.capital`, `guide.title`. */
export type Origins = Readonly<Record<string, Origin>>;
