import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a stage gives back: a value and all that was noticed on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
