import type { Edition, OutputRequest } from './model/edition.js';
import type { FontFamily } from './model/font.js';
import type { Outcome } from './model/outcome.js';
import type { SettingsLayer } from './model/settings.js';
import type { Strings } from './model/strings.js';
import type { Template } from './model/template.js';

export interface ProjectFolders {
  /** Absolute. */
  readonly root: string;
  /** Absolute: where the built-in content, templates and fonts lie. */
  readonly builtIn: string;
  /** A project's own templates are programs: they run only where somebody said so. */
  readonly trustTemplates: boolean;
}

/** A project, read and understood, with what every edition of it shares. */
export interface Project {
  readonly editions: readonly ProjectEdition[];
  readonly templates: readonly Template[];
  /** Ids. */
  readonly sections: readonly string[];
  readonly fonts: readonly FontFamily[];
}

export interface ProjectEdition {
  readonly name: string;
  readonly draft: boolean;
  readonly language: string;
  readonly organisation?: string;
}

export interface PrintJob {
  readonly edition: Edition;
  readonly template: Template;
  readonly request: OutputRequest;
  /** Only these; all that the template takes where there are none. */
  readonly sections: readonly string[];
}

export interface Printed {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Ids in reading order. */
  readonly sections: readonly string[];
}

/** The stages joined into three steps. */
export interface Pipeline {
  readonly openProject: (
    folders: ProjectFolders,
    settings: SettingsLayer,
  ) => Promise<Outcome<Project | undefined>>;
  readonly resolveEdition: (
    project: Project,
    name: string,
    strings: Strings,
  ) => Promise<Outcome<Edition | undefined>>;
  readonly printOutput: (project: Project, job: PrintJob) => Promise<Outcome<Printed | undefined>>;
}

/** Stands here until the stages do. */
export const PIPELINE: Pipeline = {
  openProject: async () => ({ value: undefined, diagnostics: [] }),
  resolveEdition: async () => ({ value: undefined, diagnostics: [] }),
  printOutput: async () => ({ value: undefined, diagnostics: [] }),
};
