import { type Diagnostic, errorAt, hasErrors, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Art, ImageFile } from '../model/art.js';
import type { Content, EditionFile } from '../model/content.js';
import type { Edition } from '../model/edition.js';
import type { CountryFacts } from '../model/facts.js';
import type { FontFamily } from '../model/font.js';
import type { Guide } from '../model/guide.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Strings } from '../model/strings.js';
import { checkFacts } from './check-facts.js';
import { checkLanguages } from './check-languages.js';
import { directionOf } from './direction-of.js';
import { foldLayers, type Laid } from './fold-layers.js';
import { fontsFor, type Reach } from './fonts-for.js';
import { isWeak } from './is-weak.js';
import { knownSections } from './known-sections.js';
import { markUntranslated } from './mark-untranslated.js';
import { organisationChain } from './organisation-chain.js';
import { type NamedBrand, originsOf } from './origins-of.js';
import { type BrandStock, resolveBrand } from './resolve-brand.js';
import { resolveFacts } from './resolve-facts.js';
import { overlaysOf, stackLayers } from './stack-layers.js';
import { suitScript } from './suit-script.js';
import { writtenAs } from './written-as.js';

/** What an edition is made from besides its words. */
export interface Stock {
  readonly art: Art;
  readonly fonts: readonly FontFamily[];
  /** By the path a section or a brand gives. */
  readonly images: Readonly<Record<string, ImageFile>>;
  /** Words for this run only, over those of every layer. */
  readonly strings: Strings;
  /** The day it is printed for, ISO 8601. */
  readonly today: string;
  /** Facts after their date are asked for instead of refused. */
  readonly allowStaleFacts: boolean;
}

/** Base < language < country < region < organisation < the edition's own words < those of the run. */
export function resolveEdition(
  content: Content,
  file: EditionFile,
  stock: Stock,
): Outcome<Edition | undefined> {
  const facts = resolveFacts(content, file);
  const layers = stackLayers(content, file, { run: stock.strings, facts: facts.value.facts });
  const folded = foldLayers(layers, { guide: content.guide, known: knownSections(content) });
  const { guide, strings } = folded.value;
  const chain = organisationChain(file.organisation?.slug, content.organisations);
  const brands = brandLayers({ content, file, chain: chain.value }, guide);
  const reach = fontsFor(stock.fonts, chain.value);
  const { fonts } = reach;
  const brand = resolveBrand(
    brands.map((each) => each.brand),
    brandStock(reach, stock.art),
  );
  const diagnostics = [
    ...unknownNames(content, file),
    ...chain.diagnostics,
    ...folded.diagnostics,
    ...checkLanguages(content, file),
    ...facts.diagnostics,
    ...weakEvidence(facts.value.facts, file),
    ...staleFacts(facts.value.facts, file, stock),
    ...brand.diagnostics,
    ...sameSections(content.sections),
  ];
  if (!brand.value || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const { name, place, language, country, outputs } = file;
  const draft = file.draft || isWeak(facts.value.facts);
  const sections = markUntranslated(folded.value.sections, language);
  const isOwn = writtenAs(language) === writtenAs(content.guide.language);
  const value: Edition = {
    ...{ name, place, draft, language, outputs, guide, strings },
    ...(file.languagePlace && { languagePlace: file.languagePlace }),
    ...(country && { country: country.code }),
    direction: directionOf(language),
    isReviewed: isOwn || isSigned(Object.values(folded.value.sections), language),
    sections: sections.value,
    brand: suitScript(brand.value, fonts, language),
    ...(facts.value.facts && { facts: facts.value.facts }),
    origins: originsOf(folded.value, { brands, facts: facts.value.origins }),
    ...{ fonts, art: stock.art, images: stock.images, today: stock.today },
  };
  return { value, diagnostics: [...diagnostics, ...sections.diagnostics] };
}

function brandStock({ fonts, others }: Reach, { drawings }: Art): BrandStock {
  const families = fonts.map(({ family }) => family);
  return { families, others, drawings: Object.keys(drawings) };
}

/** Nobody need sign what is in the language it was written in. */
function isSigned(sections: readonly Laid[], language: string): boolean {
  return sections.every(
    ({ section, layer }) =>
      section.review !== undefined ||
      (!layer.isTranslation && writtenAs(section.language) === writtenAs(language)),
  );
}

/** Who says nothing else speaks as the series. Another guide is not printed in our name: from our brand it takes inks and faces only. */
function brandLayers(
  { content, file, chain }: Branding,
  { series: lockup }: Guide,
): readonly NamedBrand[] {
  const { base, brand, builtIn } = content;
  const extended = chain
    .slice(1)
    .toReversed()
    .map((slug) => extendedBrand(content, slug));
  const overlays = overlaysOf(content, file).map(({ name, overlay }) => ({
    name,
    brand: overlay.brand,
  }));
  const own = [{ name: 'base', brand }, ...overlays.toSpliced(overlays.length - 1, 0, ...extended)];
  const series = { name: 'guide', brand: { lockup } };
  if (!base) return [series, ...own];
  const ours = builtIn ? base.brand : { ...base.brand, lockup };
  return [series, { name: 'built-in', brand: ours }, ...own];
}

function staleFacts(
  facts: CountryFacts | undefined,
  { language }: EditionFile,
  { today, allowStaleFacts: allowStale }: Stock,
) {
  return facts ? checkFacts(facts, { today, allowStale, language }) : [];
}

function weakEvidence(facts: CountryFacts | undefined, { country }: EditionFile) {
  if (!facts || !isWeak(facts)) return [];
  const message = `What is known about ${country?.code ?? 'this country'} rests on weak evidence: its editions are drafts.`;
  const hints = [
    'look for better sources, or name the federation that stands behind it as “partner”',
  ];
  return [warningAt('edition/weak-evidence', message, { place: facts.place, hints })];
}

interface Branding {
  readonly content: Content;
  readonly file: EditionFile;
  /** The edition's organisation and those whose brands its own stands on, nearest first. */
  readonly chain: readonly string[];
}

/** Without its words: who adapted an edition of its own did not adapt this one. */
function extendedBrand({ organisations }: Content, slug: string): NamedBrand {
  const { imprint: _, ...brand } = organisations[slug]?.brand ?? {};
  return { name: `organisation ${slug}`, brand };
}

/** Countries and organisations that have no folder. */
function unknownNames(
  { countries, organisations }: Content,
  { country, organisation }: EditionFile,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (organisation && !Object.hasOwn(organisations, organisation.slug)) {
    const { slug, place } = organisation;
    const hints = [
      nameHint(slug, Object.keys(organisations)),
      'an organisation is a folder of content/organisations',
    ];
    const message = `No organisation is called “${slug}”.`;
    diagnostics.push(errorAt('edition/unknown-organisation', message, { place, hints }));
  }
  if (country && !Object.hasOwn(countries, country.code)) {
    const { code, place } = country;
    const hints = [
      nameHint(code, Object.keys(countries)),
      'a country is a folder of content/countries, called by its ISO 3166 code',
    ];
    const message = `There is nothing about the country “${code}”.`;
    diagnostics.push(errorAt('edition/unknown-country', message, { place, hints }));
  }
  return diagnostics;
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
