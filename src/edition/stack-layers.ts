import type { Content, EditionFile, Overlay, Places } from '../model/content.js';
import type { CountryFacts } from '../model/facts.js';
import { BUILT_IN_LANGUAGE } from '../model/guide.js';
import { languageChain } from '../model/language-chain.js';
import { formatDate } from '../model/locale-format.js';
import type { Strings } from '../model/strings.js';
import { brandWords } from './brand-words.js';
import type { Layer } from './layer.js';
import { regionChain } from './region-chain.js';
import { writtenAs } from './written-as.js';

/** A country, region or organisation of an edition, by the name readers know it by. */
export interface NamedOverlay {
  readonly name: string;
  readonly overlay: Overlay;
}

/** The overlays of an edition, lowest first: country < region < organisation. */
export function overlaysOf(content: Content, file: EditionFile): readonly NamedOverlay[] {
  const { countries, organisations } = content;
  const slug = file.organisation?.slug ?? '';
  const places = regionChain(file.country?.code).map(
    (code) => [`country ${code}`, countries[code]] as const,
  );
  return [...places, [`organisation ${slug}`, organisations[slug]] as const].flatMap(
    ([name, overlay]) => (overlay ? [{ name, overlay }] : []),
  );
}

interface Beside {
  /** Words of the command line. */
  readonly run: Strings;
  readonly facts?: CountryFacts | undefined;
}

/**
 * The layers of an edition, lowest first: base < language < country < region < organisation < the edition's own words <
 * those of the run. What overlays say in the language of the base lies below the translations and never hides one.
 */
export function stackLayers(
  content: Content,
  file: EditionFile,
  { run, facts }: Beside,
): readonly Layer[] {
  const { guide, languages, sections } = content;
  const overlays = overlaysOf(content, file);
  const chain = languageChain(file.language).toReversed();
  const isOwn = writtenAs(file.language) === writtenAs(guide.language);
  return [
    {
      name: 'base',
      sections,
      guidePlaces: guidePlaces(guide),
      ...baseWords(content, { isOwn, chain }),
    },
    ...(isOwn ? [] : overlays.flatMap((each) => inBaseLanguage(each, guide.language))),
    ...chain.flatMap((tag): readonly Layer[] => {
      const language = languages[tag];
      return language ? [{ name: `language ${tag}`, isTranslation: true, ...language }] : [];
    }),
    ...(content.brand.imprint ? [{ name: 'base', ...brandWords(content.brand) }] : []),
    ...(facts ? [dayOfFacts(facts, file.language)] : []),
    ...overlays.flatMap((each) => layersOf(each, chain)),
    {
      name: `edition ${file.name}`,
      strings: file.strings,
      ...(file.stringPlaces && { stringPlaces: file.stringPlaces }),
      ...(file.order && { order: file.order }),
    },
    { name: 'command line', strings: run },
  ];
}

/** The imprint says from which day the facts are, unless a layer has other words for it. */
function dayOfFacts({ collectedOn, place }: CountryFacts, language: string): Layer {
  const key = 'imprint.facts-collected-on';
  const day = formatDate(collectedOn, language) ?? collectedOn;
  return { name: 'facts', strings: { [key]: day }, stringPlaces: { [key]: place } };
}

/** Words without a language first, then those of each language from the farthest to the nearest. */
function layersOf({ name, overlay }: NamedOverlay, chain: readonly string[]): readonly Layer[] {
  const { brand, strings, stringPlaces, order, texts = {} } = overlay;
  const own: Layer = {
    name,
    strings,
    ...(stringPlaces && { stringPlaces }),
    ...(order && { order }),
  };
  const inLanguages = chain.flatMap((tag): readonly Layer[] => {
    const text = texts[tag];
    return text ? [{ name: `${name}, ${tag}`, ...text }] : [];
  });
  const ofBrand = brand.imprint ? [{ name, ...brandWords(brand) }] : [];
  return [...ofBrand, own, ...inLanguages];
}

function inBaseLanguage({ name, overlay }: NamedOverlay, base: string): readonly Layer[] {
  const chain = languageChain(base).toReversed();
  return chain.flatMap((tag): readonly Layer[] => {
    const text = overlay.texts?.[tag];
    return text ? [{ name: `${name}, ${tag}`, sections: text.sections }] : [];
  });
}

/** The words of the guide that translations may replace. */
function guidePlaces({ place, steps, parts, credit }: Content['guide']): Places {
  const keys = [
    ...['title', 'subject', 'series.name', 'series.tagline'],
    ...(credit === undefined ? [] : ['credit']),
    ...steps.map(({ number }) => `steps.${number}`),
    ...parts.flatMap(({ id, title }) => (title === undefined ? [] : [`parts.${id}`])),
  ];
  return Object.fromEntries(keys.map((key) => [key, place]));
}

interface Reading {
  /** The edition is in the language of the guide. */
  readonly isOwn: boolean;
  /** The tags in which its readers read, farthest first. */
  readonly chain: readonly string[];
}

/** Ours below those of the guide. Words that speak of nothing (empty ones) hold for every language; all others only for their own. */
function baseWords(
  { base, strings, stringPlaces = {}, guide }: Content,
  { isOwn, chain }: Reading,
) {
  const isOurs = new Intl.Locale(guide.language).language === BUILT_IN_LANGUAGE;
  const translated = chain.flatMap((tag) => base?.texts?.[tag] ?? []);
  const ours = isOurs ? (base?.strings ?? {}) : {};
  const words = [
    isOwn ? ours : emptyOnly(ours),
    ...translated.map((each) => each.strings),
    isOwn ? strings : emptyOnly(strings),
  ];
  const places = [base, ...translated, { stringPlaces }].map((each) => each?.stringPlaces ?? {});
  return {
    strings: Object.assign({}, ...words) as Strings,
    stringPlaces: Object.assign({}, ...places) as Places,
  };
}

/** What is to be filled in is to be filled in everywhere. */
function emptyOnly(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => value === ''));
}
