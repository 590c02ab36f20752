import { type Diagnostic, type Place, warningAt } from '../../diagnostics/diagnostic.js';

/** A translation of what is gone: told, since somebody has written it. */
export function leftOut(context: string, place: Place): Diagnostic {
  return warningAt(
    'exchange/unknown-message',
    `“${context}” is no longer in the guide: its translation is left out.`,
    {
      place,
      hints: ['export the file again to see what is to be translated now'],
    },
  );
}
