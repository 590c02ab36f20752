export const NEW_KINDS = [
  'language',
  'country',
  'organisation',
  'edition',
  'section',
  'template',
] as const;
export type NewKind = (typeof NEW_KINDS)[number];

/** What is to be begun, and what is there to begin from. */
export interface NewRequest {
  readonly kind: NewKind;
  readonly name: string;
  /** Files of what it is copied from, by their path inside its folder (an edition or section: one file). */
  readonly copied?: readonly CopiedFile[];
  /** Of what it is copied from. */
  readonly from?: string;
  readonly language?: string;
  readonly country?: string;
  readonly organisation?: string;
  /** The layer that a section is written for, as `countries/BE/fr`; left out: the guide itself. */
  readonly layer?: string;
  /** ISO 8601. */
  readonly today: string;
  readonly stock: NewStock;
}

export interface CopiedFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the project has already. */
export interface NewStock {
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly organisations: readonly string[];
  readonly templates: readonly string[];
  /** Of the guide, in its order of files. */
  readonly sections: readonly string[];
  /** The project has a guide of its own; otherwise it prints the built-in one. */
  readonly hasGuide: boolean;
  /** `strings.yaml` of the base, as text. */
  readonly strings: string;
}

export interface NewFiles {
  /** Paths relative to the project. */
  readonly files: readonly CopiedFile[];
  /** A line each. */
  readonly next: readonly string[];
}
