import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.js';
import type { Content, Language, Overlay } from '../../model/content.js';
import type { Section } from '../../model/section.js';
import { comparePlaceholders } from './compare-placeholders.js';
import { compareStructure } from './compare-structure.js';
import { findDrift } from './find-drift.js';

/**
 * Every translation against its base: what differs, what the base has said since, what nobody has recorded or read.
 * What a file lacks that could not be understood (`broken`) says nothing new.
 */
export function compareTranslations(
  content: Content,
  broken: ReadonlySet<string>,
): readonly Diagnostic[] {
  const { languages, countries, organisations } = content;
  const words = { ...content.base?.strings, ...content.strings };
  const overlays = [...Object.values(countries), ...Object.values(organisations)];
  const speaking = [...Object.values(languages), ...overlays, ...overlays.flatMap(textsOf)];
  return [
    ...speaking.flatMap((each) => comparePlaceholders(each, words)),
    ...Object.entries(languages).flatMap(([tag, { sections }]) =>
      compareSections({ tag, translations: sections }, content, broken),
    ),
  ];
}

function textsOf({ texts = {} }: Overlay): readonly Language[] {
  return Object.values(texts);
}

interface Translated {
  readonly tag: string;
  readonly translations: readonly Section[];
}

function compareSections(
  { tag, translations }: Translated,
  { guide, sections }: Content,
  broken: ReadonlySet<string>,
): readonly Diagnostic[] {
  const found = translations.flatMap((translation) => {
    const base = sections.find(({ id }) => id === translation.id);
    if (!base) return [];
    const isBroken = [translation, base].some(({ place }) => broken.has(place.file));
    const differing = isBroken ? [] : compareStructure(translation, base);
    return [...differing, ...findDrift(translation, base, tag)];
  });
  const isOwn = isSameLanguage(tag, guide.language);
  const unread = isOwn ? [] : unreviewed(tag, translations);
  return [...found, ...unrecorded(tag, translations), ...unread];
}

/** What a country says otherwise in the language of the guide is no translation that somebody must read. */
function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}

function placeOf(tag: string) {
  return { file: `content/languages/${tag}/sections` };
}

function unrecorded(tag: string, translations: readonly Section[]): readonly Diagnostic[] {
  const unknown = translations.filter(({ translates }) => !translates);
  if (unknown.length === 0) return [];
  const what = unknown.length === 1 ? '1 translation' : `${unknown.length} translations`;
  const was = unknown.length === 1 ? 'was' : 'were';
  const message = `It is not recorded what ${what} into “${tag}” ${was} made from: ${namesOf(unknown)}.`;
  return [
    warningAt('edition/revision-unknown', message, {
      place: placeOf(tag),
      hints: [
        `if they say what the base says today: “coop-press translate record ${tag}”; then changes of the base are noticed`,
      ],
    }),
  ];
}

function unreviewed(tag: string, translations: readonly Section[]): readonly Diagnostic[] {
  const unread = translations.filter(({ review }) => !review);
  if (unread.length === 0) return [];
  const message = `Nobody has reviewed ${unread.length} of ${translations.length} translations into “${tag}”.`;
  return [
    warningAt('edition/unreviewed', message, {
      place: placeOf(tag),
      hints: [
        'whoever has read one against its base signs it in its head: “review: { name: …, date: 2026-01-31 }”',
      ],
    }),
  ];
}

const MOST_NAMES = 5;

function namesOf(sections: readonly Section[]): string {
  const names = sections.slice(0, MOST_NAMES).map(({ id }) => id);
  const more = sections.length - names.length;
  return more > 0 ? `${names.join(', ')} and ${more} more` : names.join(', ');
}
