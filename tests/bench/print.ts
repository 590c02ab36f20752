import type { Guide } from './guide.js';

/** One file that a program makes. */
export interface Print {
  readonly name: string;
  readonly guide: Guide;
  /** Of titles; black where there is none. */
  readonly accent?: string;
  /** A sentence that the others do not have. */
  readonly notice?: string;
}
