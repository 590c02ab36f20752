import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EditionRead } from '../model/content.js';
import { type Ground, layerFolders } from './layer-folders.js';
import type { Faults } from './sort-faults.js';

/** What is unfinished in a language that nobody prints concerns nobody. */
const UNFINISHED: readonly Diagnostic['code'][] = [
  'edition/drifted',
  'edition/review-ended',
  'edition/revision-unknown',
  'edition/unreviewed',
];

/** What is wrong in the files of a layer that no edition uses: worth a word, but it stops nothing. */
export function idleFaults(
  { layers }: Pick<Faults, 'layers'>,
  editions: readonly EditionRead[],
  ground: Ground,
): readonly Diagnostic[] {
  const files = editions.flatMap(({ parsed }) => parsed.value ?? []);
  const used = new Set(files.flatMap((file) => layerFolders(file, ground)));
  const idle = [...layers].filter(([folder]) => !used.has(folder));
  return idle
    .flatMap(([, faults]) => faults)
    .filter(({ code }) => !UNFINISHED.includes(code))
    .map((each) => ({ ...each, severity: 'warning' as const }));
}
