import { listDrift } from '../../edition/translations/list-drift.js';
import type { SectionDrift } from '../../model/drift.js';
import { chooseTranslations, type TranslatedSection } from './choose-translations.js';
import type { Translated, Translating } from './request.js';
import { searchHistory } from './search-history.js';

/** Each text of a language that no longer says what its base says: as it was, as it is, and as it is translated. */
export async function showDrift(translating: Translating): Promise<Translated> {
  const { value, diagnostics } = chooseTranslations(translating);
  if (!value) return { written: [], diagnostics };
  const { language, pairs } = value;
  const sections: SectionDrift[] = [];
  for (const pair of pairs) sections.push(await driftOf(translating, pair));
  const drift = { language, sections: sections.filter(({ texts }) => texts.length > 0) };
  const isUnknown = pairs.some(({ translation }) => !translation.translates);
  const told = translating.told.filter(
    ({ code, place }) =>
      code === 'edition/revision-unknown' &&
      place?.file.startsWith(`content/languages/${language}/`),
  );
  return { written: [], drift, diagnostics: isUnknown ? told : [] };
}

async function driftOf(
  translating: Translating,
  { base, translation }: TranslatedSection,
): Promise<SectionDrift> {
  const texts = listDrift(translation, base);
  const hashes = texts.flatMap(({ hash }) => hash ?? []);
  const former = await searchHistory(translating, base, hashes);
  return {
    section: base.id,
    texts: texts.map((text) => {
      const was = former.get(text.hash ?? '');
      return was ? { ...text, was } : text;
    }),
  };
}
