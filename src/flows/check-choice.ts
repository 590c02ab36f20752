import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Choice } from './request.js';

export interface KnownNames {
  readonly templates: readonly string[];
  readonly sections: readonly string[];
}

/** Names on the command line that only the sources can confirm; editions are looked up where they are chosen. */
export function checkChoice(choice: Choice, known: KnownNames): readonly Diagnostic[] {
  return [
    ...unknownNames('template', choice.templates, known.templates),
    ...unknownNames('section', choice.sections, known.sections),
  ];
}

function unknownNames(
  what: string,
  asked: readonly string[],
  known: readonly string[],
): readonly Diagnostic[] {
  return asked
    .filter((name) => !known.includes(name))
    .map((name) =>
      errorAt('cli/bad-value', `There is no ${what} “${name}”.`, {
        hints: [nameHint(name, known)],
      }),
    );
}
