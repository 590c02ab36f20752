import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { nameHint } from '../../diagnostics/suggest.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';

/** Unicode's plural categories (CLDR, TR 35 part 3); in a map of words their names are kept for forms. */
export const CATEGORIES: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** A word that is counted; a form without words counts as not written. */
interface Counted {
  readonly key: string;
  readonly path: readonly string[];
  readonly written: Readonly<Record<string, string>>;
}

interface Where {
  readonly language: string | undefined;
  readonly spotOf: SpotOf;
}

/** A word that is counted has every form of its language and no other. Where no language is known, `other` is needed. */
export function checkPlurals(
  { key, path, written }: Counted,
  { language, spotOf }: Where,
): readonly Diagnostic[] {
  const known = categoriesOf(language);
  const needed = language === undefined ? ['other'] : known;
  const hints = language === undefined ? [] : [`${language} counts with: ${known.join(', ')}`];
  const missing = needed.filter((form) => !written[form]);
  const unknown = Object.keys(written).filter((form) => !known.includes(form));
  return [
    ...missing.map((form) =>
      errorAt('yaml/missing-plural', `“${key}” has no form “${form}”.`, {
        ...spotOf(form in written ? [...path, form] : path, 'key'),
        hints: [`write “${form}: …” under it`, ...hints],
      }),
    ),
    ...unknown.map((form) =>
      errorAt('yaml/unknown-plural', unknownForm(form, language), {
        ...spotOf([...path, form], 'key'),
        hints: CATEGORIES.includes(form) ? hints : [nameHint(form, known), ...hints],
      }),
    ),
  ];
}

function unknownForm(form: string, language: string | undefined): string {
  const isReal = CATEGORIES.includes(form) && language !== undefined;
  return isReal ? `${language} has no plural form “${form}”.` : `“${form}” is no plural form.`;
}

/** In the order in which people read them. */
function categoriesOf(language: string | undefined): readonly string[] {
  if (language === undefined) return CATEGORIES;
  const own = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return CATEGORIES.filter((category) => own.some((each) => each === category));
}
