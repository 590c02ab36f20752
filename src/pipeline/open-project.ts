import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { failEditions } from '../edition/fail-editions.js';
import { idleFaults } from '../edition/idle-faults.js';
import { idleWords } from '../edition/idle-words.js';
import { sortFaults } from '../edition/sort-faults.js';
import { templateModules } from '../kit/template-modules.js';
import { loadSources } from '../load/load-sources.js';
import { type LoadedTemplates, loadTemplates } from '../load/load-templates.js';
import type { Content, EditionRead } from '../model/content.js';
import { fillExcerpts } from '../model/fill-excerpts.js';
import { picturesNamed } from '../model/pictures-named.js';
import type { OpenProject } from '../model/project.js';
import { parseEditions } from '../parse/yaml/parse-editions.js';
import { takePictures } from './pictures.js';
import { projectOf } from './project-of.js';
import { settle } from './settle.js';
import { spareLanguages } from './spare-languages.js';
import { understand } from './understand.js';

/** The first half of the way, once for all editions: load and parse. */
export const openProject: OpenProject = async (request) => {
  const { root, builtIn: builtInRoot, trustTemplates: trust } = request;
  const settings = await settle(request);
  const { limits } = settings.value;
  const modules = await templateModules();
  const [sources, templates] = await Promise.all([
    loadSources({ root, builtInRoot, limits }),
    loadTemplates({ root, builtInRoot, trust, modules }),
  ]);
  const loaded = [settings, sources, templates].flatMap((each) => each.diagnostics);
  if (!sources.value) return { value: undefined, diagnostics: loaded };
  const read = parseEditions(sources.value.editions, limits.yamlAliases);
  const content = understand(spareLanguages(sources.value, read), settings.value);
  const named = picturesNamed(content.value ?? content);
  const pictures = await takePictures(named, sources.value, settings.value);
  const missing = fillExcerpts(pictures.diagnostics, sources.value);
  const idle = content.value ? wordsForNothing(content.value, read, templates.value) : [];
  const faults = sortFaults([...loaded, ...content.diagnostics, ...missing, ...idle]);
  const editions = failEditions(read, faults);
  if (!content.value) {
    const theirs = editions.flatMap(({ parsed }) => parsed.diagnostics);
    const layers = [...faults.layers.values()].flat();
    return { value: undefined, diagnostics: [...faults.shared, ...layers, ...theirs] };
  }
  const value = projectOf({
    request,
    settings: settings.value,
    sources: sources.value,
    isPartial: hasErrors(sortFaults(loaded).shared),
    templates: templates.value,
    content: { ...content.value, editions: editions.flatMap(({ parsed }) => parsed.value ?? []) },
    faults,
    editions,
    pictures: pictures.value,
  });
  return {
    value,
    diagnostics: [...faults.shared, ...idleFaults(faults, editions, content.value)],
  };
};

/** What a template prints that was not run, nobody knows. */
function wordsForNothing(
  content: Content,
  read: readonly EditionRead[],
  { templates, names }: LoadedTemplates,
): readonly Diagnostic[] {
  const run = Object.values(templates);
  if (run.length < names.length) return [];
  const editions = read.flatMap(({ parsed }) => parsed.value ?? []);
  const printed = run.flatMap(({ strings }) => strings);
  return idleWords({ ...content, editions }, printed);
}
