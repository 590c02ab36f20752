import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { sortFaults } from './sort-faults.js';

/** Of those found, the ones that an edition of this organisation, or of none, has to do with. */
export function faultsFor(
  slug: string | undefined,
  diagnostics: readonly Diagnostic[],
): readonly Diagnostic[] {
  const { shared, organisations } = sortFaults(diagnostics);
  return [...shared, ...(organisations.get(slug ?? '') ?? [])];
}
