import type { Content, Language } from './content.js';

/** Every text beside the base: translations, and what countries and organisations say in each language. */
export function allTexts({
  languages = {},
  countries = {},
  organisations = {},
}: Partial<Pick<Content, 'languages' | 'countries' | 'organisations'>>): readonly Language[] {
  const overlays = [...Object.values(countries), ...Object.values(organisations)];
  return [
    ...Object.values(languages),
    ...overlays.flatMap(({ texts = {} }) => Object.values(texts)),
  ];
}
