import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Warnings that a guide may live with while it is being made, and not when it is handed out. */
const UNFINISHED: readonly string[] = [
  'compose/ask-fact',
  'edition/drifted',
  'edition/review-ended',
  'edition/revision-unknown',
  'edition/unreviewed',
  'edition/untranslated',
];

/** With `--strict`, what is unfinished is wrong. */
export function strictly(
  diagnostics: readonly Diagnostic[],
  strict: boolean | undefined,
): readonly Diagnostic[] {
  if (strict !== true) return diagnostics;
  return diagnostics.map((each) =>
    UNFINISHED.includes(each.code) ? { ...each, severity: 'error' } : each,
  );
}
