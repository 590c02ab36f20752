import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Drift } from '../../model/drift.js';
import type { ProjectRequest } from '../../model/project.js';
import type { Texts } from '../../pipeline/open-texts.js';
import type { Disk } from '../../write/disk.js';

/** What is asked of `translate`. */
export interface TranslateRequest {
  readonly project: ProjectRequest;
  readonly action: string;
  /** After the action: a language and perhaps sections, or files. */
  readonly names: readonly string[];
  /** Absolute; what `names` of files are relative to. */
  readonly cwd: string;
  /** Absolute; where an export goes. */
  readonly folder: string;
}

/** What an action works with. */
export interface Translating {
  readonly request: TranslateRequest;
  readonly texts: Texts;
  /** What was found when the texts were read. */
  readonly told: readonly Diagnostic[];
  readonly disk: Disk;
}

export interface Translated {
  /** Files, as a reader knows them. */
  readonly written: readonly string[];
  /** Of an action that only tells. */
  readonly drift?: Drift;
  readonly diagnostics: readonly Diagnostic[];
}
