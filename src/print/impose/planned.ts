import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Imposition } from '../imposition.js';

/** Nothing is imposed where there is an error among the diagnostics. */
export interface Planned {
  readonly imposition?: Imposition;
  readonly diagnostics: readonly Diagnostic[];
}
