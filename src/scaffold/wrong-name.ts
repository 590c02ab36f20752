import { errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';

/** Letters of any script, digits, “-”, “_” and “.”: safe in file names on every disk. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

export function isSoundName(name: string): boolean {
  return NAME.test(name);
}

/** A new thing whose name cannot be. */
export function wrongName(message: string, hint: string): Outcome<undefined> {
  return {
    value: undefined,
    diagnostics: [errorAt('cli/bad-value', message, { hints: [hint] })],
  };
}
