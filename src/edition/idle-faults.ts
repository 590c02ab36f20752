import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EditionRead } from '../model/content.js';
import { languageChain } from './language-chain.js';
import type { Faults } from './sort-faults.js';

/** What is wrong in the files of an organisation or language that no edition names: worth a word, but it stops nothing. */
export function idleFaults(
  { organisations, languages }: Pick<Faults, 'organisations' | 'languages'>,
  editions: readonly EditionRead[],
): readonly Diagnostic[] {
  const files = editions.flatMap(({ parsed }) => parsed.value ?? []);
  const slugs = files.map(({ organisation }) => organisation?.slug);
  const tags = files.flatMap(({ language }) => languageChain(language));
  const idle = [
    ...[...organisations].filter(([slug]) => !slugs.includes(slug)),
    ...[...languages].filter(([tag]) => !tags.includes(tag)),
  ];
  return idle.flatMap(([, faults]) =>
    faults.map((each) => ({ ...each, severity: 'warning' as const })),
  );
}
