import type { PaperName } from '../print/papers.js';
import type { Profile, Variant } from './edition.js';
import type { Audience } from './section.js';

/** What `list` shows: all that can be asked for by name. */
export interface Catalogue {
  readonly editions: readonly EditionEntry[];
  readonly templates: readonly TemplateEntry[];
  readonly variants: readonly Variant[];
  readonly profiles: readonly Profile[];
  readonly fonts: readonly FontEntry[];
}

export interface EditionEntry {
  readonly name: string;
  readonly language: string;
  readonly organisation?: string;
  readonly draft: boolean;
  /** Paths below the output folder. */
  readonly outputs: readonly string[];
}

export interface TemplateEntry {
  readonly name: string;
  readonly description: string;
  readonly papers: readonly PaperName[];
  readonly audience: Audience;
}

export interface FontEntry {
  readonly family: string;
  readonly licence: string;
  readonly scripts: readonly string[];
  readonly weights: readonly number[];
}
