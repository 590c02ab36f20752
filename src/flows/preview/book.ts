import type { BindingEdge } from '../../preview/spreads-of.js';

/** A printed file that is to be looked at. */
export interface Book {
  /** Folder of its pictures: books of one folder are written together or not at all. */
  readonly group: string;
  /** What the names of its pictures begin with. */
  readonly name: string;
  /** As a reader knows it. */
  readonly shown: string;
  readonly bytes: Uint8Array;
  /** It is folded: two pages lie open at once. */
  readonly isFolded: boolean;
  /** Where it is bound; undefined = as the file itself says. */
  readonly binding?: BindingEdge;
}
