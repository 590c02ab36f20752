import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EditionRead } from '../model/content.js';
import type { Faults } from './sort-faults.js';

/** What is wrong in the files of an organisation that no edition names: worth a word, but it stops nothing. */
export function idleFaults(
  { organisations }: Pick<Faults, 'organisations'>,
  editions: readonly EditionRead[],
): readonly Diagnostic[] {
  const used = editions.map(({ parsed }) => parsed.value?.organisation?.slug);
  return [...organisations]
    .filter(([slug]) => !used.includes(slug))
    .flatMap(([, faults]) => faults.map((each) => ({ ...each, severity: 'warning' as const })));
}
