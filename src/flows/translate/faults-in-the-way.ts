import type { Diagnostic } from '../../diagnostics/diagnostic.js';

/** Errors in files of the base or of a language, which could then be written over unread. That a translation differs from its base is what translators mend. */
export function faultsInTheWay(
  diagnostics: readonly Diagnostic[],
  language: string,
): readonly Diagnostic[] {
  return diagnostics.filter(({ severity, code, place }) => {
    const file = place?.file ?? '';
    const isTheirs = /^content\/(?:languages|countries|organisations|editions)\//.test(file);
    const isOurs = file.startsWith(`content/languages/${language}/`);
    return severity === 'error' && code !== 'edition/translation-differs' && (isOurs || !isTheirs);
  });
}
