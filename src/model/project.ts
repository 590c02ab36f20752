import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PaperName } from '../print/papers.js';
import type { Edition, OutputRequest } from './edition.js';
import type { FontFamily } from './font.js';
import type { Outcome } from './outcome.js';
import type { PlanWords } from './print-plan.js';
import type { Printer } from './printer.js';
import type { SettingsLayer } from './settings.js';
import type { Strings } from './strings.js';
import type { Template } from './template.js';

export interface ProjectRequest {
  /** Absolute. */
  readonly root: string;
  /** Absolute: where the built-in content, templates and fonts lie. */
  readonly builtIn: string;
  /** A project's own templates are programs: they run only where somebody said so. */
  readonly trustTemplates: boolean;
  /** What the environment sets. */
  readonly settings: SettingsLayer;
  /** What the command line sets. */
  readonly flags?: SettingsLayer;
  /** The real day, ISO 8601. */
  readonly clock?: string;
  /** What other programs must know of the environment: where they lie, and whose settings hold. */
  readonly programs?: Readonly<Record<string, string>>;
  /** The program and its version, for the files' metadata. */
  readonly creator: string;
}

/** A project, read and understood. Errors that come with it concern every edition. */
export interface Project {
  readonly editions: readonly ProjectEdition[];
  readonly templates: readonly Template[];
  /** Templates that are there but were not run, or do not run. */
  readonly untrusted: readonly string[];
  readonly broken: readonly string[];
  /** Ids. */
  readonly sections: readonly string[];
  /** Keys of the interface words. */
  readonly words: readonly string[];
  readonly fonts: readonly FontFamily[];
  /** Puts the line that stands at its place to each that has none. */
  readonly showLines: (diagnostics: readonly Diagnostic[]) => readonly Diagnostic[];
  readonly resolveEdition: (name: string, strings: Strings) => Outcome<Edition | undefined>;
  readonly printOutput: (job: PrintJob) => Promise<Outcome<Printed | undefined>>;
}

export interface ProjectEdition {
  readonly name: string;
  readonly draft: boolean;
  readonly language: string;
  readonly country?: string;
  readonly organisation?: string;
}

export interface PrintJob {
  readonly edition: Edition;
  readonly template: Template;
  readonly request: OutputRequest;
  /** Of an office output. */
  readonly office?: OfficeWishes;
  /** Only these; all that the template takes where there are none. */
  readonly sections: readonly string[];
}

/** Who prints, and what for. */
export interface OfficeWishes {
  /** Name of the file, without its folder. */
  readonly file: string;
  /** Unknown if undefined. */
  readonly printer?: Printer;
  readonly copies: number;
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Ids in reading order. */
  readonly sections: readonly string[];
  /** How to print it at an office printer: a file, and its words. */
  readonly plan?: PrintedPlan;
}

export interface PrintedPlan extends Pick<Printed, 'bytes' | 'pages' | 'sections'> {
  readonly template: string;
  readonly size: PaperName;
  readonly words: PlanWords;
}

export type OpenProject = (request: ProjectRequest) => Promise<Outcome<Project | undefined>>;
