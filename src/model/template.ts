import type { Points } from '../print/lengths.js';
import type { Orientation, PaperName } from '../print/papers.js';
import type { StartSide } from '../print/starts.js';
import type { Product } from './product.js';
import type { PlacedSection, Publication } from './publication.js';
import type { Audience, SectionKind } from './section.js';

/** What pages tell of: a guide, whose sections they print; or printing itself, and no edition lists them among its outputs. */
export const SUBJECTS = ['guide', 'printing'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** A page design: which sections it prints, on which papers, and how it draws one of them. */
export interface Template {
  readonly name: string;
  readonly description: string;
  /** A guide if undefined. Of an edition, printing itself takes only words and brand. */
  readonly about?: Subject;
  /** The first is what an edition gets without asking. */
  readonly papers: readonly PaperName[];
  readonly audience: Audience;
  readonly kinds: readonly SectionKind[];
  /** Kinds of which it prints only sections that name it in their `outputs`. */
  readonly chosen?: readonly SectionKind[];
  /** What becomes of its pages at an office printer; loose sheets if undefined. */
  readonly product?: Product;
  /** How its pages lie on their paper; on the short side if undefined. */
  readonly orientation?: Orientation;
  /** Pages of a section that must keep to one of them: two where it has a front and a back. One if undefined. */
  readonly sides?: 1 | 2;
  /** The most sections that it has room for; as many as there are if undefined. */
  readonly most?: number;
  /** Where a section that asks for nothing may begin. */
  readonly start: StartSide;
  /** Sections go on over as many pages as they need, one after the other: their `fit` and `place` are for books. */
  readonly flows?: boolean;
  /** Keeps the binding side free where an output asks for holes. */
  readonly holes?: boolean;
  /** Blanks go in before the last section until the page count is a multiple of this. */
  readonly multipleOf: 1 | 2 | 4;
  /** The interface words it prints; a missing one is reported before anything is drawn. */
  readonly strings: readonly string[];
  /** Whether a section begins a page; one that does not stands on the page of another. All do if undefined. */
  readonly leads?: (placed: PlacedSection) => boolean;
  /** One React-PDF `<Page>` element for one section; it may run over several pages. */
  readonly page: (request: PageRequest) => unknown;
  /** A page with nothing on it but what the template wants there. */
  readonly blank?: (publication: Publication) => unknown;
}

export interface PageRequest {
  readonly publication: Publication;
  readonly placed: PlacedSection;
  /** Number of the page it begins on, counted from 1: odd ones are rectos. */
  readonly firstPage: number;
  readonly fit: Fit;
}

/** How far a `fit: page` section has given way: lines taken from its writing lines, then its picture made small. */
export interface Fit {
  readonly linesTaken: number;
  readonly picture: 'full' | 'small';
  /** By how much the page was too full with its picture in full. */
  readonly excess?: Points;
}

export const FULL_FIT: Fit = { linesTaken: 0, picture: 'full' };
