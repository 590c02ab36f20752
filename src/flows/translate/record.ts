import { recordSection } from '../../exchange/texts/record-section.js';
import { chooseTranslations } from './choose-translations.js';
import type { Translated, Translating } from './request.js';
import { notYours, writeFiles } from './write-files.js';

/** Writes down that translations say what their base says today. */
export function record(translating: Translating): Translated {
  const { texts, disk, request } = translating;
  const chosen = chooseTranslations(translating);
  const faults = [...chosen.diagnostics, ...notYours(translating)];
  if (!chosen.value || faults.length > 0) return { written: [], diagnostics: faults };
  const { language, pairs } = chosen.value;
  const files = pairs.flatMap((pair) => {
    const file = texts.sources.languages[language]?.sections.find(
      ({ path }) => path.normalize('NFC') === pair.translation.wording?.file,
    );
    return (file && recordSection(file, pair)) ?? [];
  });
  return writeFiles(disk, request.project.root, files);
}
