import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import type { Language } from '../model/content.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';

interface Translating {
  /** Nearest language first. */
  readonly languages: readonly Language[];
  readonly language: string;
  /** The base is written in this language. */
  readonly isOwn: boolean;
}

/** Each section in the nearest language that has it; one that none has stays as it is, and says so. */
export function translateSections(
  sections: readonly Section[],
  { languages, language, isOwn }: Translating,
): Outcome<readonly Section[]> {
  const diagnostics: Diagnostic[] = [];
  const value = sections.map((section) => {
    const found = languages
      .map((each) => each.sections.find(({ id }) => id === section.id))
      .find((each) => each !== undefined);
    if (found || isOwn) return found ?? section;
    diagnostics.push(untranslated(section, language));
    return { ...section, isUntranslated: true };
  });
  return { value, diagnostics };
}

function untranslated({ id, place }: Section, language: string): Diagnostic {
  return warningAt('edition/untranslated', `“${id}” has no translation into ${language}.`, {
    place,
    hints: [
      `write content/languages/${language}/sections/${id}.md; until then the base is printed`,
    ],
  });
}
