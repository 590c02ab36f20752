import type { Profile, Variant } from '../model/edition.js';
import type { Printer } from '../model/printer.js';
import type { ProjectRequest } from '../model/project.js';
import type { Strings } from '../model/strings.js';
import type { HoleWish } from '../print/holes.js';
import type { PaperName } from '../print/papers.js';
import type { Progress } from './progress.js';

/** What is asked of a command. */
export interface Request {
  readonly project: ProjectRequest;
  readonly choice: Choice;
  /** Words for this run only, over those of every layer. */
  readonly strings: Strings;
  /** What is drifted, missing, unreviewed or still to be asked is an error. */
  readonly strict?: boolean;
  /** How many people will hold what an office prints; one if undefined. */
  readonly copies?: number;
  /** The printer of whoever prints; nobody knows which where it is left out. */
  readonly printer?: Printer;
}

/** Nothing named = everything. */
export interface Choice {
  readonly editions: readonly string[];
  /** Without names: drafts too. */
  readonly drafts: boolean;
  readonly templates: readonly string[];
  readonly variants: readonly Variant[];
  readonly profiles: readonly Profile[];
  readonly sizes: readonly PaperName[];
  /** Every output keeps room for these, whatever its edition says. */
  readonly holes?: HoleWish;
  readonly sections: readonly string[];
}

/** Where the printed files go, and what the record says about who printed them. */
export interface Destination {
  /** Absolute. */
  readonly folder: string;
  readonly tool: { readonly name: string; readonly version: string };
  readonly versions: Readonly<Record<string, string>>;
}

/** What a command is told by whoever started it, while it works. */
export interface Company {
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}
