import type { Place } from '../diagnostics/diagnostic.js';
import type { Brand } from './brand.js';
import type { OutputRequest } from './edition.js';
import type { FactsLayer } from './facts.js';
import type { Glossary } from './glossary.js';
import type { Guide, GuideWords } from './guide.js';
import type { OrderChange } from './order-change.js';
import type { Outcome } from './outcome.js';
import type { Section } from './section.js';
import type { Strings } from './strings.js';

/** The sources, understood: every file parsed, nothing laid over anything yet. */
export interface Content {
  readonly guide: Guide;
  /** The built-in words and brand, under those of a project of its own. */
  readonly base?: Overlay;
  /** The guide is ours, and so is the name that it is printed under. */
  readonly builtIn: boolean;
  readonly sections: readonly Section[];
  readonly strings: Strings;
  readonly stringPlaces?: Places;
  readonly brand: BrandLayer;
  readonly editions: readonly EditionFile[];
  /** By slug. */
  readonly organisations: Readonly<Record<string, Overlay>>;
  /** By ISO 3166 code: `BE`, `CA-QC`. */
  readonly countries: Readonly<Record<string, Overlay>>;
  /** Translations by BCP 47 tag. */
  readonly languages: Readonly<Record<string, Language>>;
}

/** By dotted key. */
export type Places = Readonly<Record<string, Place>>;

/** Interface words, and where they stand. */
export interface Words {
  readonly strings: Strings;
  readonly stringPlaces?: Places;
}

/** What one language says instead of the base: sections whole, words one by one. */
export interface Language extends Words {
  readonly guide: GuideWords;
  readonly guidePlaces?: Places;
  readonly sections: readonly Section[];
  readonly glossary?: Glossary;
}

/** What a country, a region or an organisation says instead: only what differs. */
export interface Overlay extends Words {
  readonly brand: BrandLayer;
  /** Its texts by BCP 47 tag. */
  readonly texts?: Readonly<Record<string, Language>>;
  readonly order?: OrderChange;
  readonly facts?: FactsLayer;
}

/** A brand file says only what differs. */
export interface BrandLayer {
  /** The organisation whose brand lies under this one. */
  readonly extends?: string;
  readonly inks?: Partial<Brand['inks']>;
  readonly steps?: Brand['steps'];
  /** An entry for each ink that this file sets, empty where it gives no more than a colour. */
  readonly mixes?: Brand['mixes'];
  readonly families?: Partial<Brand['families']>;
  readonly lockup?: Partial<Brand['lockup']>;
  readonly logos?: Brand['logos'];
  readonly cover?: Partial<Brand['cover']>;
  readonly contacts?: Brand['contacts'];
  /** Words of the imprint by the last part of their key: `adapted-by`, `printing`. */
  readonly imprint?: Readonly<Record<string, string>>;
  /** Where each token in it stands, by dotted key (`inks.dark`, `steps.2.accent`, `logos.0.image`). */
  readonly places?: Places;
}

/** `content/editions/<name>.yaml`. */
export interface EditionFile {
  readonly name: string;
  readonly place: Place;
  readonly draft: boolean;
  readonly language: string;
  /** Where the language stands in the file. */
  readonly languagePlace?: Place;
  readonly country?: { readonly code: string; readonly place: Place };
  readonly organisation?: { readonly slug: string; readonly place: Place };
  readonly strings: Strings;
  readonly stringPlaces?: Places;
  readonly order?: OrderChange;
  readonly outputs: readonly OutputRequest[];
}

/** An edition by the name of its file; without a value it could not be understood. */
export interface EditionRead {
  readonly name: string;
  readonly parsed: Outcome<EditionFile | undefined>;
}
