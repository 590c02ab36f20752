import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Outcome } from '../model/outcome.js';
import type { Choice } from './request.js';

export interface EditionName {
  readonly name: string;
  readonly draft: boolean;
}

/** The editions to print: those named, otherwise all, drafts only where they are wanted. */
export function chooseEditions<Named extends EditionName>(
  editions: readonly Named[],
  { editions: asked, drafts }: Pick<Choice, 'editions' | 'drafts'>,
): Outcome<readonly Named[]> {
  if (asked.length === 0) {
    return { value: editions.filter((edition) => drafts || !edition.draft), diagnostics: [] };
  }
  const names = editions.map((edition) => edition.name);
  return {
    value: editions.filter((edition) => asked.includes(edition.name)),
    diagnostics: asked.filter((name) => !names.includes(name)).map((name) => unknown(name, names)),
  };
}

function unknown(name: string, names: readonly string[]): Diagnostic {
  return errorAt('settings/unknown-edition', `There is no edition “${name}”.`, {
    hints: [nameHint(name, names)],
  });
}
