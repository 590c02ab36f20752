import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.js';
import type { Spot } from '../../diagnostics/yaml/spots.js';
import { foreignMarks } from '../typography/foreign-marks.js';

/** Sentences of a YAML text that end in marks their language does not know. */
export function checkSentences(text: string, language: string, spot: Spot): readonly Diagnostic[] {
  return foreignMarks(text, language).map(({ message, hint }) =>
    warningAt('parse/sentence-mark', message, { ...spot, hints: [hint] }),
  );
}
