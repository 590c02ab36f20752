import type { Section } from '../model/section.js';

/** How sections are read; the limits keep a hostile or broken file from eating time and memory. */
export interface ParseOptions {
  /** The section that the file translates: it gives everything but the words. */
  readonly base?: Section | undefined;
  /** What the file's head says beside its base: the words of a translation, or whatever differs. */
  readonly head?: 'words' | 'changes' | undefined;
  /** BCP 47 tag of the text: its quotes and dashes. */
  readonly language: string;
  /** Raw HTML: refused, or let through as its bare text with a warning. */
  readonly html?: 'error' | 'text' | undefined;
  readonly allowRemoteImages?: boolean | undefined;
  readonly maxSectionBytes?: number | undefined;
  readonly maxAliases?: number | undefined;
}

export type Resolved = {
  readonly [K in Exclude<keyof ParseOptions, 'base' | 'head'>]-?: NonNullable<ParseOptions[K]>;
} & Pick<ParseOptions, 'base' | 'head'>;

export const PARSE_DEFAULTS = {
  html: 'error',
  allowRemoteImages: false,
  maxSectionBytes: 1_000_000,
  maxAliases: 100,
} as const satisfies Omit<ParseOptions, 'language' | 'base' | 'head'>;
