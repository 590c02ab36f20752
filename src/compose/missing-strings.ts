import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';
import { wordsFor } from '../model/strings.js';

interface NeededStrings {
  readonly keys: readonly string[];
  /** What prints them, for the hint. */
  readonly printer: string;
}

/** Interface words that are to be printed and are not set. */
export function missingStrings(
  edition: Edition,
  { keys: needed, printer }: NeededStrings,
): readonly Diagnostic[] {
  const keys = Object.keys(edition.strings);
  return needed
    .filter((key) => !wordsFor(edition.strings, key, edition.language))
    .map((key) =>
      errorAt('compose/missing-string', `The interface word “${key}” is not set.`, {
        place: { file: 'content/strings.yaml' },
        hints: [printer, ...(keys.includes(key) ? [] : [nameHint(key, keys)])],
      }),
    );
}
