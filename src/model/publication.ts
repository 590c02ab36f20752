import type { Place } from '../diagnostics/diagnostic.js';
import type { Holes } from '../print/holes.js';
import type { Paper } from '../print/papers.js';
import type { StartPlace } from '../print/starts.js';
import type { Art, PreparedImage } from './art.js';
import type { Brand } from './brand.js';
import type { Variant } from './edition.js';
import type { FontFamily } from './font.js';
import type { Guide, Part } from './guide.js';
import type { PrintPlan } from './print-plan.js';
import type { Section } from './section.js';
import type { Strings } from './strings.js';

/** All that one output prints, in order, numbered and resolved, without a word about how it looks. */
export interface Publication {
  readonly edition: string;
  readonly template: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** False while a translation in it waits for a person's signature. */
  readonly isReviewed: boolean;
  readonly paper: Paper;
  readonly variant: Variant;
  /** The binding side of every leaf stays free for these. */
  readonly holes?: Holes;
  readonly guide: Guide;
  readonly brand: Brand;
  readonly fonts: readonly FontFamily[];
  readonly strings: Strings;
  readonly art: Art;
  readonly images: Readonly<Record<string, PreparedImage>>;
  readonly sections: readonly PlacedSection[];
  /** What the contents list prints, part by part. */
  readonly contents: readonly ContentsPart[];
  readonly metadata: Metadata;
  /** Of what it tells how to print. */
  readonly plan?: PrintPlan;
}

export interface PlacedSection {
  readonly section: Section;
  readonly part: Part;
  readonly start: StartPlace;
  /** Where the guide's file lists it. */
  readonly source?: Place;
  /** Its number among the sections of its kind, from 1, and how many there are. */
  readonly ordinal: number;
  readonly ofKind: number;
  /** The same among all sections that the template prints, picked or not. */
  readonly number: number;
  readonly ofAll: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface ContentsPart {
  readonly title?: string;
  readonly entries: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly icon?: string;
  }[];
}

export interface Metadata {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly creator: string;
  /** Seconds since 1970 (SOURCE_DATE_EPOCH). */
  readonly date: number;
}

/** Where things came to stand: pages count from 1. */
export interface PageMap {
  readonly pages: number;
  readonly blanks: readonly number[];
  readonly sections: Readonly<Record<string, { readonly first: number; readonly last: number }>>;
  readonly anchors: Readonly<Record<string, number>>;
}
