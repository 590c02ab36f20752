import type { Place } from '../diagnostics/diagnostic.js';
import type { Block } from './block.js';
import type { Inline } from './inline.js';
import type { Stamp, Wording } from './wording.js';

export const SECTION_KINDS = [
  'cover',
  'imprint',
  'contents',
  'reading',
  'reason',
  'worksheet',
  'activity',
  'reference',
  'debrief',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const AUDIENCES = ['participant', 'facilitator'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** One Markdown file of the guide. */
export interface Section {
  readonly id: string;
  readonly place: Place;
  /** Where the values of its front matter stand, by key (`icon`, `picture`, `outputs`…). */
  readonly keyPlaces?: Readonly<Partial<Record<string, Place>>>;
  /** BCP 47 tag of its text. */
  readonly language: string;
  readonly kind: SectionKind;
  readonly title: readonly Inline[];
  /** For running heads, contents and outline, where the title is long. */
  readonly shortTitle: string;
  /** The larger opening lines under the title. */
  readonly lead?: readonly Inline[];
  readonly step?: number;
  readonly audience: Audience;
  readonly minutes?: number;
  readonly icon?: string;
  /** A drawing of the guide, by name. */
  readonly picture?: string;
  /** `page`: exactly one page, lines and picture give way; `flow`: as many as it needs. */
  readonly fit: 'page' | 'flow';
  /** How few writing lines a block may be left with that says nothing of its own. */
  readonly minLines: number;
  /** Printed in the language of the base, since its edition's has no translation of it. */
  readonly isUntranslated?: boolean;
  /** A translation that somebody has read against its base and signed, and that nobody has changed since. */
  readonly review?: { readonly name: string; readonly date: string };
  /** What a translation was made from, segment by segment. */
  readonly translates?: readonly Stamp[];
  /** What its translators work on. */
  readonly wording?: Wording;
  /** Templates that print it; every one that takes its kind if undefined. */
  readonly outputs?: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

/** A footnote or the address of a link, set at the end of its section. */
export interface Note {
  readonly number: number;
  /** How often the text calls it: one way back each. */
  readonly calls: number;
  readonly blocks: readonly Block[];
}
