/** What a language calls a thing, and what it does not. */
export interface Term {
  /** As the base of the guide says it. */
  readonly base: string;
  readonly use: readonly string[];
  /** Words that are not to be used for it; one that ends in `*` stands for all its endings. */
  readonly not: readonly string[];
  /** Where a word of `not` is right all the same: the words around it. */
  readonly also: readonly string[];
  readonly note?: string;
}

export type Glossary = readonly Term[];

/** A text as it stands in its file. */
export interface ReadableText {
  readonly file: string;
  readonly text: string;
  /** The same, every character in its place, with blanks for all that is not read as words of its language: code, addresses, names of options. */
  readonly words: () => string;
}
