import { loadSources } from '../load/load-sources.js';
import type { Content } from '../model/content.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import type { Outcome } from '../model/outcome.js';
import type { ProjectRequest } from '../model/project.js';
import type { Settings } from '../model/settings.js';
import type { Sources } from '../model/sources.js';
import { settle } from './settle.js';
import { understand } from './understand.js';

/** The texts of a project, as they are written and as they are understood; nothing of how they are printed. */
export interface Texts {
  readonly sources: Sources;
  readonly content: Content;
  readonly settings: Settings;
}

export async function openTexts(request: ProjectRequest): Promise<Outcome<Texts | undefined>> {
  const settings = await settle(request);
  const { root, builtIn: builtInRoot } = request;
  const sources = await loadSources({ root, builtInRoot, limits: settings.value.limits });
  const loaded = [...settings.diagnostics, ...sources.diagnostics];
  if (!sources.value) return { value: undefined, diagnostics: loaded };
  const content = understand(sources.value, settings.value);
  const diagnostics = fillExcerpts([...loaded, ...content.diagnostics], sources.value);
  const texts = { sources: sources.value, settings: settings.value };
  return { value: content.value && { ...texts, content: content.value }, diagnostics };
}
