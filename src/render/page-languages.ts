import type { Publication } from '../model/publication.js';
import type { Section } from '../model/section.js';
import type { Book } from './lay-out-book.js';

/** The pages on which nothing is translated, with the language they are in; pages count from 0. */
export function pageLanguages(
  { parts }: Book,
  { sections }: Publication,
): ReadonlyMap<number, string> {
  const languages = new Map<number, string>();
  const all = sections.map(({ section }) => section);
  parts.forEach(({ section, firstPage, laid }, index) => {
    const language = languageOf(shownWith(all, section, parts[index + 1]?.section));
    if (language === undefined) return;
    for (const page of laid.pages.keys()) languages.set(firstPage - 1 + page, language);
  });
  return languages;
}

/** The section that leads a page, and those that its template may print on it as well. */
function shownWith(
  all: readonly Section[],
  lead: string,
  next: string | undefined,
): readonly Section[] {
  const from = all.findIndex(({ id }) => id === lead);
  const to = all.findIndex(({ id }) => id === next);
  return all.slice(from, to < 0 ? all.length : to);
}

function languageOf(sections: readonly Section[]): string | undefined {
  const isForeign = sections.every(({ isUntranslated }) => isUntranslated === true);
  return isForeign ? sections[0]?.language : undefined;
}
