import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Art, ImageFile } from '../model/art.js';
import type { BrandLayer, Content, EditionFile, Organisation } from '../model/content.js';
import type { Edition } from '../model/edition.js';
import type { FontFamily } from '../model/font.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Strings } from '../model/strings.js';
import { directionOf } from './direction-of.js';
import { layerStrings } from './layer-strings.js';
import { resolveBrand } from './resolve-brand.js';

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

/** Base < organisation < the edition's own words < those of the run. */
export function resolveEdition(
  content: Content,
  file: EditionFile,
  stock: Stock,
): Outcome<Edition | undefined> {
  const organisation = findOrganisation(content, file);
  const brand = resolveBrand(brandLayers(content, organisation.value), {
    families: stock.fonts.map(({ family }) => family),
    drawings: Object.keys(stock.art.drawings),
  });
  const diagnostics = [
    ...organisation.diagnostics,
    ...brand.diagnostics,
    ...sameSections(content.sections),
  ];
  if (!brand.value || diagnostics.length > 0) return { value: undefined, diagnostics };
  const { name, place, draft, language, outputs } = file;
  const value: Edition = {
    ...{ name, place, draft, language, outputs },
    direction: directionOf(language),
    guide: content.guide,
    sections: Object.fromEntries(content.sections.map((section) => [section.id, section])),
    strings: layerStrings([
      ...stringLayers(content, organisation.value),
      file.strings,
      stock.strings,
    ]),
    brand: brand.value,
    ...{ fonts: stock.fonts, art: stock.art, images: stock.images },
  };
  return { value, diagnostics };
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

/** Another guide is not printed in our name: from our brand it takes inks and faces only. */
function brandLayers(
  { base, brand, guide, builtIn }: Content,
  organisation: Organisation | undefined,
): readonly BrandLayer[] {
  const layers = organisation ? [brand, organisation.brand] : [brand];
  if (!base) return layers;
  return [builtIn ? base.brand : { ...base.brand, lockup: guide.series }, ...layers];
}

function stringLayers(
  { base, strings, guide }: Content,
  organisation: Organisation | undefined,
): readonly Strings[] {
  const isOurs = new Intl.Locale(guide.language).language === BUILT_IN_LANGUAGE;
  return [isOurs ? (base?.strings ?? {}) : {}, strings, organisation?.strings ?? {}];
}

/** Whichever of the two says so itself is wrong: the other one is called after its file. */
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
