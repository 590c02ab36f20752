import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a stage gives back: a value and all that was noticed on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Many outcomes as one: all values in their order, all that was noticed. */
export function collect<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  return {
    value: outcomes.map((each) => each.value),
    diagnostics: outcomes.flatMap((each) => each.diagnostics),
  };
}

/** The same for parts that may have failed: only what is there. */
export function collectSound<T>(
  outcomes: readonly Outcome<T | undefined>[],
): Outcome<readonly T[]> {
  const { value, diagnostics } = collect(outcomes);
  return { value: value.filter((each): each is T & {} => each !== undefined), diagnostics };
}
