import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EditionFile } from '../model/content.js';
import { languageChain } from './language-chain.js';
import type { Faults } from './sort-faults.js';

/** What an edition has to do with of the faults in files of organisations and languages. */
export function faultsFor(
  { organisation, language }: Pick<EditionFile, 'organisation' | 'language'>,
  { organisations, languages }: Pick<Faults, 'organisations' | 'languages'>,
): readonly Diagnostic[] {
  return [
    ...(organisations.get(organisation?.slug ?? '') ?? []),
    ...languageChain(language).flatMap((tag) => languages.get(tag) ?? []),
  ];
}
