import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import type { Outcome } from '../../model/outcome.js';
import type { Section } from '../../model/section.js';
import { chooseLanguage } from './choose-language.js';
import type { Translating } from './request.js';

interface Chosen {
  /** BCP 47. */
  readonly language: string;
  readonly pairs: readonly TranslatedSection[];
}

export interface TranslatedSection {
  readonly base: Section;
  readonly translation: Section;
}

/** The translations that a command names: those of a language, or of some of its sections. */
export function chooseTranslations(translating: Translating): Outcome<Chosen | undefined> {
  const { value, diagnostics } = chooseLanguage(translating);
  if (!value) return { value: undefined, diagnostics };
  const { language, sections: ids } = value;
  const { languages, sections } = translating.texts.content;
  const translations = languages[language]?.sections ?? [];
  const known = translations.map(({ id }) => id);
  const missing = absent(language, { ids, known });
  if (missing.length > 0) return { value: undefined, diagnostics: missing };
  const pairs = translations.flatMap((translation) => {
    const base = sections.find(({ id }) => id === translation.id);
    const isAsked = ids.length === 0 || ids.includes(translation.id);
    return base && isAsked ? [{ base, translation }] : [];
  });
  return { value: { language, pairs }, diagnostics: [] };
}

interface Ids {
  readonly ids: readonly string[];
  readonly known: readonly string[];
}

function absent(language: string, { ids, known }: Ids): readonly Diagnostic[] {
  if (known.length === 0) {
    const message = `There are no translations into “${language}”.`;
    const hints = [`“coop-press translate export ${language}” writes what is to be translated`];
    return [errorAt('cli/bad-value', message, { hints })];
  }
  return ids
    .filter((id) => !known.includes(id))
    .map((id) =>
      errorAt('cli/bad-value', `“${id}” has no translation into “${language}”.`, {
        hints: [nameHint(id, known)],
      }),
    );
}
