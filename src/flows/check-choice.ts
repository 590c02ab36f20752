import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Request } from './request.js';

export interface KnownNames {
  readonly templates: readonly string[];
  readonly sections: readonly string[];
  /** Keys of the interface words. */
  readonly words: readonly string[];
}

/** Names on the command line that only the sources can confirm; editions are looked up where they are chosen. */
export function checkChoice(
  { choice, strings }: Pick<Request, 'choice' | 'strings'>,
  known: KnownNames,
): readonly Diagnostic[] {
  return [
    ...unknownNames('template', choice.templates, known.templates),
    ...unknownNames('section', choice.sections, known.sections),
    ...unknownNames('interface word', Object.keys(strings), known.words),
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
