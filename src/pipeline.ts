import { checkEdition } from './compose/check-edition.js';
import { composePublication } from './compose/compose-publication.js';
import { hasErrors } from './diagnostics/diagnostic.js';
import { failEditions } from './edition/fail-editions.js';
import { faultsFor } from './edition/faults-for.js';
import { idleFaults } from './edition/idle-faults.js';
import { resolveEdition } from './edition/resolve-edition.js';
import { type Faults, sortFaults } from './edition/sort-faults.js';
import { templateModules } from './kit/template-modules.js';
import { loadImages } from './load/load-images.js';
import { loadSettingsFile } from './load/load-settings-file.js';
import { loadSources } from './load/load-sources.js';
import { type LoadedTemplates, loadTemplates } from './load/load-templates.js';
import type { ImageFile } from './model/art.js';
import type { Content, EditionFile, EditionRead } from './model/content.js';
import type { Edition } from './model/edition.js';
import { fillExcerpts } from './model/fill-excerpts.js';
import { collectSound, type Outcome } from './model/outcome.js';
import { picturesNamed } from './model/pictures-named.js';
import type { OpenProject, Project, ProjectEdition, ProjectRequest } from './model/project.js';
import type { Settings } from './model/settings.js';
import type { Sources } from './model/sources.js';
import type { Strings } from './model/strings.js';
import { wordsNamed } from './model/words-named.js';
import { parseLanguages } from './parse/parse-languages.js';
import { parseSection } from './parse/parse-section.js';
import { parseEditions } from './parse/yaml/parse-editions.js';
import { parseSettings } from './parse/yaml/parse-settings.js';
import { parseYamlSources } from './parse/yaml/parse-yaml-sources.js';
import type { Points } from './print/lengths.js';
import { PAPERS } from './print/papers.js';
import { prepareImages } from './render/prepare-images.js';
import { render } from './render/render.js';
import { createRenderMemory } from './render/render-memory.js';
import { DEFAULT_LIMITS } from './settings/defaults.js';
import { resolveSettings } from './settings/resolve-settings.js';

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
  const content = understand(sources.value, settings.value);
  const named = picturesNamed(content.value ?? content);
  const pictures = await takePictures(named, sources.value, settings.value);
  const missing = fillExcerpts(pictures.diagnostics, sources.value);
  const faults = sortFaults([...loaded, ...content.diagnostics, ...missing]);
  const editions = failEditions(parseEditions(sources.value.editions, limits.yamlAliases), faults);
  if (!content.value) {
    const theirs = editions.flatMap(({ parsed }) => parsed.diagnostics);
    const organisations = [...faults.organisations.values()].flat();
    return { value: undefined, diagnostics: [...faults.shared, ...organisations, ...theirs] };
  }
  const value = projectOf({
    request,
    settings: settings.value,
    sources: sources.value,
    isPartial: hasErrors(sortFaults(loaded).shared),
    templates: templates.value,
    content: content.value,
    faults,
    editions,
    pictures: pictures.value,
  });
  return { value, diagnostics: [...faults.shared, ...idleFaults(faults, editions)] };
};

async function settle({ root, settings }: ProjectRequest): Promise<Outcome<Settings>> {
  const read = await loadSettingsFile(root);
  const file = read.value && parseSettings(read.value, DEFAULT_LIMITS.yamlAliases);
  const layers = { environment: settings, file: file?.value ?? {}, flags: {} };
  return {
    value: resolveSettings(layers),
    diagnostics: [...read.diagnostics, ...(file?.diagnostics ?? [])],
  };
}

/** Sections are read even where the guide's file is not sound, to find all problems in one run. */
function understand(sources: Sources, settings: Settings): Understood {
  const { html, allowRemoteImages, limits } = settings;
  const yaml = parseYamlSources({ ...sources, editions: [] }, limits.yamlAliases);
  const options = {
    language: yaml.value?.guide.language ?? 'en',
    html,
    allowRemoteImages,
    maxSectionBytes: limits.sectionBytes,
    maxAliases: limits.yamlAliases,
  };
  const sections = collectSound(sources.sections.map((file) => parseSection(file, options)));
  const languages = parseLanguages(sources.languages, {
    sections: sections.value,
    files: sources.sections,
    parse: options,
    aliasLimit: limits.yamlAliases,
  });
  const parts = [yaml, sections, languages];
  return {
    value: yaml.value && {
      ...yaml.value,
      sections: sections.value,
      languages: languages.value,
    },
    sections: sections.value,
    diagnostics: parts.flatMap((part) => part.diagnostics),
  };
}

interface Understood extends Outcome<Content | undefined> {
  readonly sections: Content['sections'];
}

type Pictures = Readonly<Record<string, ImageFile>>;

async function takePictures(
  named: ReturnType<typeof picturesNamed>,
  { root }: Sources,
  { allowRemoteImages: allowRemote, limits }: Settings,
): Promise<Outcome<Pictures>> {
  return loadImages(named, { root, imageBytes: limits.imageBytes, allowRemote });
}

const MOST_DOTS_PER_INCH = 300;
const POINTS_PER_INCH = 72;

/** Pictures at the size that a paper needs, prepared once for each width of paper. */
function pictureMaker(pictures: Pictures, { limits: { imagePixels: maxPixels } }: Settings) {
  const made = new Map<Points, ReturnType<typeof prepareImages>>();
  return (width: Points) => {
    const maxWidthPixels = Math.ceil((width / POINTS_PER_INCH) * MOST_DOTS_PER_INCH);
    const known = made.get(width) ?? prepareImages(pictures, { maxWidthPixels, maxPixels });
    made.set(width, known);
    return known;
  };
}

interface Opened {
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

function projectOf(opened: Opened): Project {
  const { sources, content, editions: files } = opened;
  const { templates, untrusted, names } = opened.templates;
  const editions = files.flatMap(({ parsed }) => parsed.value ?? []);
  return {
    editions: files.map(({ name, parsed }) => projectEdition(name, parsed.value)),
    templates: Object.values(templates),
    untrusted,
    broken: names.filter((name) => !templates[name] && !untrusted.includes(name)),
    sections: content.sections.map((section) => section.id),
    words: wordsNamed({ ...content, editions }, Object.values(templates)),
    fonts: sources.fonts,
    showLines: (diagnostics) => fillExcerpts(diagnostics, sources),
    resolveEdition: (name, strings) => {
      const parsed = files.find((file) => file.name === name)?.parsed;
      if (!parsed?.value) return { value: undefined, diagnostics: parsed?.diagnostics ?? [] };
      return resolve(opened, { value: parsed.value, diagnostics: parsed.diagnostics }, strings);
    },
    printOutput: printer(opened),
  };
}

function projectEdition(name: string, file: EditionFile | undefined): ProjectEdition {
  const organisation = file?.organisation?.slug;
  return {
    name,
    draft: file?.draft ?? false,
    language: file?.language ?? '',
    ...(organisation !== undefined && { organisation }),
  };
}

/** Where a section could not be read, that something in it is missing says nothing new. */
const CONSEQUENCES: readonly string[] = ['compose/unknown-section', 'compose/unknown-anchor'];

function resolve(
  opened: Opened,
  parsed: Outcome<EditionFile>,
  strings: Strings,
): Outcome<Edition | undefined> {
  const { content, sources, pictures, templates, faults } = opened;
  const { art, fonts } = sources;
  const stock = { art, fonts, images: pictures, strings };
  const theirs = faultsFor(parsed.value, faults);
  if (hasErrors(theirs)) return { value: undefined, diagnostics: theirs };
  const edition = resolveEdition(content, parsed.value, stock);
  const found = edition.value ? checkEdition(edition.value, templates.names) : [];
  const isPartial = opened.isPartial || content.sections.length < sources.sections.length;
  const checked = found.filter(({ code }) => !isPartial || !CONSEQUENCES.includes(code));
  const diagnostics = [...parsed.diagnostics, ...edition.diagnostics, ...checked];
  return { value: edition.value, diagnostics: fillExcerpts(diagnostics, sources) };
}

/** The second half of the way, for each output: compose and render. */
function printer({
  request,
  settings,
  pictures,
  sources,
  editions,
}: Opened): Project['printOutput'] {
  const memory = createRenderMemory();
  const picturesFor = pictureMaker(pictures, settings);
  const options = { creator: request.creator, date: settings.sourceDateEpoch };
  return async ({ edition, template, request: output, sections: only }) => {
    const paper = output.size ?? template.papers[0];
    const images = await picturesFor(PAPERS[paper ?? 'a4'].width);
    const composed = composePublication(edition, template, {
      ...options,
      request: output,
      only,
      images: images.value,
    });
    const file = editions.find(({ name }) => name === edition.name)?.parsed.value;
    const ofImages = sortFaults(images.diagnostics);
    const theirs = file ? faultsFor(file, ofImages) : [];
    const before = [...ofImages.shared, ...theirs, ...composed.diagnostics];
    const publication = composed.value;
    if (!publication || hasErrors(before)) {
      return { value: undefined, diagnostics: fillExcerpts(before, sources) };
    }
    const maxPages = settings.limits.publicationPages;
    const rendered = await render(publication, template, { memory, maxPages });
    const placed = rendered.diagnostics.map((each) => ({ place: output.place, ...each }));
    const diagnostics = fillExcerpts([...before, ...placed], sources);
    if (!rendered.value) return { value: undefined, diagnostics };
    const { bytes, pageMap } = rendered.value;
    const sections = publication.sections.map(({ section }) => section.id);
    return { value: { bytes, pages: pageMap.pages, sections }, diagnostics };
  };
}
