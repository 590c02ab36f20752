import type { Faults } from '../edition/sort-faults.js';
import type { LoadedTemplates } from '../load/load-templates.js';
import type { Content, EditionRead } from '../model/content.js';
import type { ProjectRequest } from '../model/project.js';
import type { Settings } from '../model/settings.js';
import type { Sources } from '../model/sources.js';
import type { Pictures } from './pictures.js';

/** A project, read and understood: what every edition is made from. */
export interface Opened {
  readonly request: ProjectRequest;
  readonly settings: Settings;
  readonly sources: Sources;
  /** Some of it could not be read: what is missing then says nothing new. */
  readonly isPartial: boolean;
  readonly templates: LoadedTemplates;
  readonly content: Content;
  readonly faults: Faults;
  readonly editions: readonly EditionRead[];
  readonly pictures: Pictures;
}
