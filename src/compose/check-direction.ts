import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';

/** The stock engine turns texts round, but neither their lines, nor tables, nor lists: told before anything is drawn wrongly. */
export function checkDirection({
  name,
  language,
  direction,
  ...places
}: Edition): readonly Diagnostic[] {
  if (direction === 'ltr') return [];
  const message = `Edition “${name}” is in ${language}, which runs from right to left and cannot be set yet.`;
  const place = places.languagePlace ?? places.place;
  const hints = [
    'write “draft: true” into its file until it can be: its texts are checked all the same',
  ];
  return [errorAt('compose/direction', message, { place, hints })];
}
