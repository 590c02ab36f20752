import type { Place } from '../diagnostics/diagnostic.js';
import type { Brand } from './brand.js';
import type { OutputRequest } from './edition.js';
import type { Guide, GuideWords } from './guide.js';
import type { Outcome } from './outcome.js';
import type { Section } from './section.js';
import type { Strings } from './strings.js';

/** The sources, understood: every file parsed, nothing laid over anything yet. */
export interface Content {
  readonly guide: Guide;
  /** The built-in words and brand, under those of a project of its own. */
  readonly base?: Organisation;
  /** The guide is ours, and so is the name that it is printed under. */
  readonly builtIn: boolean;
  readonly sections: readonly Section[];
  readonly strings: Strings;
  readonly brand: BrandLayer;
  readonly editions: readonly EditionFile[];
  readonly organisations: Readonly<Record<string, Organisation>>;
  /** Translations by BCP 47 tag. */
  readonly languages: Readonly<Record<string, Language>>;
}

/** What one language says instead of the base: sections whole, words one by one. */
export interface Language {
  readonly guide: GuideWords;
  readonly strings: Strings;
  readonly sections: readonly Section[];
}

export interface Organisation {
  readonly brand: BrandLayer;
  readonly strings: Strings;
}

/** A brand file says only what differs. */
export interface BrandLayer {
  readonly inks?: Partial<Brand['inks']>;
  readonly steps?: Brand['steps'];
  readonly families?: Partial<Brand['families']>;
  readonly lockup?: Partial<Brand['lockup']>;
  readonly logos?: Brand['logos'];
  readonly cover?: Partial<Brand['cover']>;
  /** Where the names in it stand, by dotted key (`families.text`, `lockup.mark`, `logos.0.image`). */
  readonly places?: Readonly<Record<string, Place>>;
}

/** `content/editions/<name>.yaml`. */
export interface EditionFile {
  readonly name: string;
  readonly place: Place;
  readonly draft: boolean;
  readonly language: string;
  readonly organisation?: { readonly slug: string; readonly place: Place };
  readonly strings: Strings;
  readonly outputs: readonly OutputRequest[];
}

/** An edition by the name of its file; without a value it could not be understood. */
export interface EditionRead {
  readonly name: string;
  readonly parsed: Outcome<EditionFile | undefined>;
}
