import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import { recordSection } from '../../exchange/texts/record-section.js';
import { chooseLanguage } from './choose-language.js';
import type { Translated, Translating } from './request.js';
import { notYours, writeFiles } from './write-files.js';

/** Writes down that translations say what their base says today. */
export function record(translating: Translating): Translated {
  const { texts, disk, request } = translating;
  const chosen = chooseLanguage(translating);
  const faults = [...chosen.diagnostics, ...notYours(translating)];
  if (!chosen.value || faults.length > 0) return { written: [], diagnostics: faults };
  const { language, sections: ids } = chosen.value;
  const translations = texts.content.languages[language]?.sections ?? [];
  const known = translations.map(({ id }) => id);
  const missing = absent(language, { ids, known });
  if (missing.length > 0) return { written: [], diagnostics: missing };
  const files = translations.flatMap((translation) => {
    const base = texts.content.sections.find(({ id }) => id === translation.id);
    const file = texts.sources.languages[language]?.sections.find(
      ({ path }) => path.normalize('NFC') === translation.wording?.file,
    );
    if (!base || !file || (ids.length > 0 && !ids.includes(translation.id))) return [];
    return recordSection(file, { base, translation }) ?? [];
  });
  return writeFiles(disk, request.project.root, files);
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
