import type { Place } from '../diagnostics/diagnostic.js';
import type { HoleWish } from '../print/holes.js';
import type { PaperName } from '../print/papers.js';
import type { Art, ImageFile } from './art.js';
import type { Brand } from './brand.js';
import type { CountryFacts } from './facts.js';
import type { FontFamily } from './font.js';
import type { Guide } from './guide.js';
import type { Origins } from './origin.js';
import type { Section } from './section.js';
import type { Strings } from './strings.js';

export const VARIANTS = ['full', 'ink-saving', 'grey'] as const;
export type Variant = (typeof VARIANTS)[number];

/** Who prints: a screen, page by page; an office printer, on sheets that are folded or cut where the template says so. */
export const PROFILES = ['screen', 'office'] as const;
export type Profile = (typeof PROFILES)[number];

/** Paper in an office should not be flooded with toner unless somebody asks for it. */
export function usualVariant(profile: Profile): Variant {
  return profile === 'office' ? 'ink-saving' : 'full';
}

/** One file to be printed: a template in a size and a variant, for a profile. `size` undefined = the template's first. */
export interface OutputRequest {
  readonly template: string;
  readonly size?: PaperName;
  readonly variant: Variant;
  readonly profile: Profile;
  readonly holes?: HoleWish;
  readonly place: Place;
}

/** A guide as one group of readers gets it, every layer laid over the base. */
export interface Edition {
  readonly name: string;
  readonly place: Place;
  readonly draft: boolean;
  /** BCP 47. */
  readonly language: string;
  /** Where its file says so. */
  readonly languagePlace?: Place;
  /** ISO 3166. */
  readonly country?: string;
  readonly direction: 'ltr' | 'rtl';
  /** Every section is in the language it was written in, or a person has signed its translation. */
  readonly isReviewed: boolean;
  readonly guide: Guide;
  /** What is known of its country's legal forms; none for a general edition. */
  readonly facts?: CountryFacts;
  /** The day it is printed for, ISO 8601: facts grow stale. */
  readonly today?: string;
  readonly sections: Readonly<Record<string, Section>>;
  readonly strings: Strings;
  readonly brand: Brand;
  readonly fonts: readonly FontFamily[];
  readonly art: Art;
  /** Where each of its values comes from. */
  readonly origins?: Origins;
  /** By the path a section gives. */
  readonly images: Readonly<Record<string, ImageFile>>;
  readonly outputs: readonly OutputRequest[];
}
