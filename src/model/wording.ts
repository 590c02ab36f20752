/** What a translator works on: the words of a section, cut up, and what must be the same in every language. */
export interface Wording {
  readonly file: string;
  /** In the order of the file. */
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  /** Of all its segments: a signature holds for the text that it was given for. */
  readonly hash: string;
}

export const HEAD_KEYS = ['title', 'short-title', 'lead'] as const;
export type HeadKey = (typeof HEAD_KEYS)[number];

export type SegmentKind =
  | HeadKey
  | 'code'
  | 'directive'
  | 'heading'
  | 'html'
  | 'item'
  | 'note'
  | 'paragraph'
  | 'quote'
  | 'table'
  | 'terms';

/** A text of the front matter, or one block of Markdown: the least that is translated at once. */
export interface Segment {
  /** `title`, `short-title`, `lead`, or `block 1`, `block 2` … */
  readonly key: string;
  readonly kind: SegmentKind;
  /** As it was written, without the indent of the list or quote that it stands in. */
  readonly text: string;
  readonly line: number;
  readonly hash: string;
  /** Where a block stands in its file; a text of the front matter is found by its key. */
  readonly span?: Span;
}

/** Offsets in the file's text. Lines of it after the first begin with the indent. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly indent: string;
}

export const MARK_KINDS = ['anchor', 'directive', 'link', 'placeholder'] as const;

/** Something that is no words: `{#anchor}`, `::lines{count=3}`, an address, `:string[date]`. */
export interface Mark {
  readonly kind: (typeof MARK_KINDS)[number];
  readonly text: string;
  readonly line: number;
  /** Key of the segment that it stands in; what lies around segments has none. */
  readonly segment?: string;
}

/** The base's segment that a segment of a translation was made from. */
export interface Stamp {
  readonly key: HeadKey | 'block';
  readonly hash: string;
}

/** In place of a hash: this segment still says what the base says. */
export const NOT_TRANSLATED = '0';
