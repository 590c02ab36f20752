import type { Place } from '../diagnostics/diagnostic.js';
import type { StartPlace } from '../print/starts.js';

/** The built-in words and brand are written in this language; for others they are no help. */
export const BUILT_IN_LANGUAGE = 'en';

/** What holds the sections together: `content/guide.yaml`. */
export interface Guide {
  readonly place: Place;
  readonly language: string;
  readonly title: string;
  readonly series: { readonly name: string; readonly tagline: string };
  /** The step this guide is about. */
  readonly step?: number;
  readonly steps: readonly Step[];
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** Said at the foot of every loose sheet: what it is retold from, by whom, under which licence. */
  readonly credit?: string;
  readonly parts: readonly Part[];
}

/** What a translation says of the guide: its words, and nothing of its order. */
export interface GuideWords {
  readonly title?: string;
  readonly series?: { readonly name?: string; readonly tagline?: string };
  readonly subject?: string;
  readonly credit?: string;
  /** Names by step number. */
  readonly steps?: Readonly<Record<string, string>>;
  /** Titles by part id. */
  readonly parts?: Readonly<Record<string, string>>;
}

export interface Step {
  readonly number: number;
  readonly name: string;
  readonly minutes: number;
  /** Its silhouette, a drawing by name. */
  readonly drawing?: string;
}

/** A run of sections under one name in the contents; `contents: false` keeps it out of there. */
export interface Part {
  readonly id: string;
  readonly title?: string;
  readonly contents: boolean;
  readonly sections: readonly PartEntry[];
}

/** `any` = wherever the template starts its sections. */
export interface PartEntry {
  readonly id: string;
  readonly place: StartPlace;
  /** Listed in the contents, where its part is. */
  readonly contents: boolean;
  /** Where the guide's file names it. */
  readonly source?: Place;
}
