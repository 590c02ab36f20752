import type { EditionRead } from '../model/content.js';
import { languageChain } from '../model/language-chain.js';
import type { Sources } from '../model/sources.js';

/** Without our translations into languages that no edition reads: to understand them all takes longer than a guide. */
export function spareLanguages(sources: Sources, editions: readonly EditionRead[]): Sources {
  const { base } = sources;
  if (!base) return sources;
  const wanted = new Set(
    editions.flatMap(({ parsed }) => (parsed.value ? languageChain(parsed.value.language) : [])),
  );
  const languages = Object.entries(base.languages).filter(([tag]) => wanted.has(tag));
  return { ...sources, base: { ...base, languages: Object.fromEntries(languages) } };
}
