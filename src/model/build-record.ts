import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Holes } from '../print/holes.js';
import type { PaperName } from '../print/papers.js';
import type { Profile, Variant } from './edition.js';
import type { PlanWords } from './print-plan.js';
import type { Printer } from './printer.js';

export const RECORD_NAME = 'build-record.json';

/** `output/build-record.json`: what was printed, with which versions; also the list of files a later build may remove. */
export interface BuildRecord {
  readonly tool: { readonly name: string; readonly version: string };
  /** Of what the bytes depend on: node, react-pdf … */
  readonly versions: Readonly<Record<string, string>>;
  readonly outputs: readonly OutputRecord[];
}

/** Which file of which edition; `path` is relative to the output folder, with forward slashes. */
export interface OutputName {
  readonly edition: string;
  readonly template: string;
  readonly size: PaperName;
  readonly variant: Variant;
  readonly profile: Profile;
  readonly holes?: Holes;
  readonly path: string;
}

export interface PrintedOutput extends OutputName {
  readonly status: 'printed';
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly seconds: number;
  /** Ids in reading order. */
  readonly sections: readonly string[];
  /** Of an office output: how to print it, and for which printer that was planned. */
  readonly plan?: PlanWords;
  readonly printer?: Printer;
  readonly diagnostics: readonly Diagnostic[];
}

/** Its edition was not written: where an older file stands at the path, it was left alone. */
export interface FailedOutput extends OutputName {
  readonly status: 'failed';
  readonly diagnostics: readonly Diagnostic[];
}

export type OutputRecord = PrintedOutput | FailedOutput;
