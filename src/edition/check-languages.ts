import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import type { Content, EditionFile, Language } from '../model/content.js';
import { languageChain } from '../model/language-chain.js';
import { type NamedOverlay, overlaysOf } from './stack-layers.js';
import { writtenAs } from './written-as.js';

interface Speaking {
  readonly language: string;
  /** Tags in which the edition can read. */
  readonly chain: readonly string[];
  /** Tags of the base, where the edition is in another language. */
  readonly baseChain: readonly string[];
  /** The translations that the edition has. */
  readonly translations: readonly Language[];
}

/**
 * What a country or an organisation says, but not in the edition's language. Where a translation of the base would be
 * printed instead of a text in the language of the base, readers would lose it without a word: an error.
 */
export function checkLanguages(content: Content, file: EditionFile): readonly Diagnostic[] {
  const { guide, languages } = content;
  const chain = languageChain(file.language);
  const isOwn = writtenAs(file.language) === writtenAs(guide.language);
  const speaking: Speaking = {
    language: file.language,
    chain,
    baseChain: isOwn ? [] : languageChain(guide.language),
    translations: chain.flatMap((tag) => languages[tag] ?? []),
  };
  return overlaysOf(content, file).flatMap((each) => [
    ...sectionsElsewhere(each, speaking),
    ...wordsElsewhere(each, speaking),
  ]);
}

function sectionsElsewhere(
  { name, overlay: { texts = {} } }: NamedOverlay,
  { language, chain, baseChain, translations }: Speaking,
): readonly Diagnostic[] {
  const said = new Set(chain.flatMap((tag) => texts[tag]?.sections.map(({ id }) => id) ?? []));
  const others = Object.keys(texts).filter((tag) => !chain.includes(tag));
  // A text in the language of the base weighs most, so it is looked at first.
  const sorted = others.sort((tag) => (baseChain.includes(tag) ? -1 : 1));
  return sorted.flatMap((tag) =>
    (texts[tag]?.sections ?? []).flatMap(({ id, place }) => {
      if (said.has(id)) return [];
      said.add(id);
      const isBase = baseChain.includes(tag);
      const isTranslated = translations.some(({ sections }) =>
        sections.some((each) => each.id === id),
      );
      // Without a translation it is printed itself, with the mark that it is untranslated.
      if (isBase && !isTranslated) return [];
      const tell = isBase ? errorAt : warningAt;
      const message = `${name} has “${id}” in ${tag}, but not in ${language}: the general text would be printed.`;
      const hints = [`write it in a folder ${chain.at(-1)}/sections beside ${tag}/`];
      return [tell('edition/other-language', message, { place, hints })];
    }),
  );
}

function wordsElsewhere(
  { name, overlay: { strings, texts = {} } }: NamedOverlay,
  { language, chain, baseChain }: Speaking,
): readonly Diagnostic[] {
  const said = [strings, ...chain.map((tag) => texts[tag]?.strings ?? {})].flatMap(Object.keys);
  return baseChain.flatMap((tag) => {
    const { strings: words = {}, stringPlaces: places = {} } = texts[tag] ?? {};
    const missing = Object.keys(words).filter((key) => !said.includes(key));
    const [first] = missing;
    if (first === undefined) return [];
    const message = `${name} has words in ${tag}, but not in ${language}: ${missing.join(', ')}.`;
    const hints = [`write them in ${chain.at(-1)}/strings.yaml beside ${tag}/`];
    const place = places[first];
    return [errorAt('edition/other-language', message, { place, hints })];
  });
}
