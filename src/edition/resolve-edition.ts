import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Art, ImageFile } from '../model/art.js';
import type { BrandLayer, Content, EditionFile, Language, Organisation } from '../model/content.js';
import type { Edition } from '../model/edition.js';
import type { FontFamily } from '../model/font.js';
import type { Guide } from '../model/guide.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Strings } from '../model/strings.js';
import { directionOf } from './direction-of.js';
import { languageChain } from './language-chain.js';
import { layerStrings } from './layer-strings.js';
import { resolveBrand } from './resolve-brand.js';
import { suitScript } from './suit-script.js';
import { translateGuide } from './translate-guide.js';
import { translateSections } from './translate-sections.js';

/** What an edition is made from besides its words. */
export interface Stock {
  readonly art: Art;
  readonly fonts: readonly FontFamily[];
  /** By the path a section or a brand gives. */
  readonly images: Readonly<Record<string, ImageFile>>;
  /** Words for this run only, over those of every layer. */
  readonly strings: Strings;
}

/** The guide's own words and brand are written in this language; for others they are no help. */
const BUILT_IN_LANGUAGE = 'en';

/** Base < language < organisation < the edition's own words < those of the run. */
export function resolveEdition(
  content: Content,
  file: EditionFile,
  stock: Stock,
): Outcome<Edition | undefined> {
  const organisation = findOrganisation(content, file);
  const languages = languagesOf(content, file.language);
  const guide = translateGuide(
    content.guide,
    languages.map((each) => each.guide),
  );
  const brand = resolveBrand(brandLayers(content, organisation.value, guide), {
    families: stock.fonts.map(({ family }) => family),
    drawings: Object.keys(stock.art.drawings),
  });
  const diagnostics = [
    ...organisation.diagnostics,
    ...brand.diagnostics,
    ...sameSections(content.sections),
  ];
  if (!brand.value || diagnostics.length > 0) return { value: undefined, diagnostics };
  const isOwn = writtenAs(file.language) === writtenAs(content.guide.language);
  const translating = { languages, language: file.language, isOwn };
  const sections = translateSections(content.sections, translating);
  const words = languages.map((each) => each.strings).toReversed();
  const { name, place, draft, language, outputs } = file;
  const value: Edition = {
    ...{ name, place, draft, language, outputs },
    direction: directionOf(language),
    guide,
    isReviewed: isOwn || sections.value.every((section) => section.review !== undefined),
    sections: Object.fromEntries(sections.value.map((section) => [section.id, section])),
    strings: layerStrings([
      ...stringLayers(content, { isOwn, words }),
      organisation.value?.strings ?? {},
      file.strings,
      stock.strings,
    ]),
    brand: suitScript(brand.value, stock.fonts, language),
    ...{ fonts: stock.fonts, art: stock.art, images: stock.images },
  };
  return { value, diagnostics: sections.diagnostics };
}

/** Nearest first. */
function languagesOf({ languages }: Content, tag: string): readonly Language[] {
  return languageChain(tag).flatMap((each) => languages[each] ?? []);
}

/** Language and script: whoever reads one script need not read the other. */
function writtenAs(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  return `${language}-${script}`;
}

function languageOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function findOrganisation(
  { organisations }: Content,
  { organisation }: EditionFile,
): Outcome<Organisation | undefined> {
  if (!organisation) return { value: undefined, diagnostics: [] };
  const { slug, place } = organisation;
  if (Object.hasOwn(organisations, slug)) return { value: organisations[slug], diagnostics: [] };
  const message = `No organisation is called “${slug}”.`;
  const hints = [
    nameHint(slug, Object.keys(organisations)),
    'an organisation is a folder of content/organisations',
  ];
  const diagnostics = [errorAt('edition/unknown-organisation', message, { place, hints })];
  return { value: undefined, diagnostics };
}

/** Who says nothing else speaks as the series. Another guide is not printed in our name: from our brand it takes inks and faces only. */
function brandLayers(
  { base, brand, builtIn }: Content,
  organisation: Organisation | undefined,
  { series: lockup }: Guide,
): readonly BrandLayer[] {
  const own = organisation ? [brand, organisation.brand] : [brand];
  if (!base) return [{ lockup }, ...own];
  return [{ lockup }, builtIn ? base.brand : { ...base.brand, lockup }, ...own];
}

interface Words {
  /** The edition is in the language of the guide. */
  readonly isOwn: boolean;
  /** Of its translations, farthest first. */
  readonly words: readonly Strings[];
}

/** Words that may differ by place or speak of nothing (empty ones) hold for every language; all others only for their own. */
function stringLayers(
  { base, strings, guide }: Content,
  { isOwn, words }: Words,
): readonly Strings[] {
  const isOurs = languageOf(guide.language) === BUILT_IN_LANGUAGE;
  const own = [isOurs ? (base?.strings ?? {}) : {}, strings];
  return [...(isOwn ? own : own.map(emptyOnly)), ...words];
}

/** What is to be filled in is to be filled in everywhere. */
function emptyOnly(strings: Strings): Strings {
  return Object.fromEntries(Object.entries(strings).filter(([, value]) => value === ''));
}

function sameSections(sections: readonly Section[]): readonly Diagnostic[] {
  const first = new Map<string, Section>();
  return sections.flatMap((section) => {
    const other = first.get(section.id);
    first.set(section.id, other ?? section);
    if (!other) return [];
    const [wrong, right] = other.keyPlaces?.['id'] ? [other, section] : [section, other];
    const message = `“${section.id}” is also the id of ${right.place.file}.`;
    const place = wrong.keyPlaces?.['id'] ?? wrong.place;
    const hints = ['give every section an id of its own'];
    return [errorAt('edition/same-section', message, { place, hints })];
  });
}
