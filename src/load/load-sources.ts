import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { collect, collectSound, type Outcome } from '../model/outcome.js';
import type { Limits } from '../model/settings.js';
import type { Sources, TextFile } from '../model/sources.js';
import { findProject, type Project } from './find-project.js';
import { findUnread } from './find-unread.js';
import { listFolder } from './list-folder.js';
import { loadArt } from './load-art.js';
import { loadFonts } from './load-fonts.js';
import { loadLanguages } from './load-languages.js';
import { loadOverlays } from './load-overlays.js';
import type { TextPlace } from './load-texts.js';
import { loadWords } from './load-words.js';
import type { ByteLimit } from './read-bytes.js';
import { readText } from './read-text.js';

export interface SourceOptions {
  /** Absolute: the project, and our own package with its content, templates and fonts. */
  readonly root: string;
  readonly builtInRoot: string;
  readonly limits: Limits;
}

const MARKDOWN = /\.md$/i;
const YAML = /\.ya?ml$/i;

/** Reads everything of a project but its templates and pictures; what it lacks is taken from ours. */
export async function loadSources(options: SourceOptions): Promise<Outcome<Sources | undefined>> {
  const project = await findProject(options.root, options.builtInRoot);
  const [{ value, diagnostics }, unread] = await Promise.all([
    loadProject(project, options),
    findUnread(project.root),
  ]);
  return { value, diagnostics: [...diagnostics, ...unread] };
}

async function loadProject(
  project: Project,
  options: SourceOptions,
): Promise<Outcome<Sources | undefined>> {
  const limit: ByteLimit = { name: 'sectionBytes', bytes: options.limits.sectionBytes };
  const place = (root: string): TextPlace => ({
    root,
    limit,
    texts: (folder) => loadFiles({ root, folder, endings: MARKDOWN }, limit),
  });
  const ofGuide = [...new Set([project.guideRoot, project.root])].map(place);
  const parts = await Promise.all([
    readText({ root: project.guideRoot, path: 'content/guide.yaml', limit }),
    loadWords(project, limit),
    place(project.guideRoot).texts('content/sections'),
    loadEditions(project, limit),
    together(ofGuide.map(loadLanguages)),
    together(ofGuide.map((each) => loadOverlays(each, 'content/countries'))),
    loadOverlays(place(project.root), 'content/organisations'),
    loadArt(artLayers(project), limit),
  ]);
  const [guide, words, sections, editions, languages, countries, organisations, art] = parts;
  const fonts = await loadAllFonts(project, Object.keys(organisations.value), options.limits);
  const diagnostics = [
    ...[...parts, fonts].flatMap((part) => part.diagnostics),
    ...nothingThere(sections, SECTIONS),
    ...nothingThere(editions, EDITIONS),
  ];
  if (!guide.value) return { value: undefined, diagnostics };
  const value: Sources = {
    root: project.root,
    builtIn: project.guideRoot === project.builtInRoot,
    guide: guide.value,
    ...words.value,
    sections: sections.value,
    editions: editions.value,
    languages: languages.value,
    countries: countries.value,
    organisations: organisations.value,
    fonts: fonts.value,
    art: art.value,
  };
  return { value, diagnostics };
}

/** Ours, the project's, and those of its organisations. */
function loadAllFonts(project: Project, slugs: readonly string[], limits: Limits) {
  const { root, builtInRoot } = project;
  const places = [
    { root: builtInRoot, folder: 'fonts' },
    ...(isOurs(project) ? [] : [{ root, folder: 'fonts' }]),
    ...slugs.map((organisation) => ({
      ...{ root, organisation },
      folder: `content/organisations/${organisation}/fonts`,
    })),
  ];
  const text: ByteLimit = { name: 'sectionBytes', bytes: limits.sectionBytes };
  return loadFonts(places, { text, aliases: limits.yamlAliases });
}

type Folders<Files> = Readonly<Record<string, Files>>;

/** A project that prints our guide may have languages and countries of its own; its folder replaces ours of the same name. */
async function together<Files>(
  loading: readonly Promise<Outcome<Folders<Files>>>[],
): Promise<Outcome<Folders<Files>>> {
  const { value, diagnostics } = collect(await Promise.all(loading));
  return { value: Object.assign({}, ...value), diagnostics };
}

interface TextFolder {
  readonly root: string;
  readonly folder: string;
  readonly endings: RegExp;
}

async function loadFiles(
  place: TextFolder,
  limit: ByteLimit,
): Promise<Outcome<readonly TextFile[]>> {
  const list = await listFolder(place);
  const texts = list.value.map(({ path, shown }) =>
    readText({ root: place.root, path, shown, limit }),
  );
  const { value, diagnostics } = collectSound(await Promise.all(texts));
  return { value, diagnostics: [...list.diagnostics, ...diagnostics] };
}

interface Emptiness {
  readonly folder: string;
  readonly what: string;
  readonly hint: string;
}

const SECTIONS: Emptiness = {
  folder: 'content/sections',
  what: 'section',
  hint: 'add a Markdown file, as “content/sections/welcome.md”',
};
const EDITIONS: Emptiness = {
  folder: 'content/editions',
  what: 'edition',
  hint: 'add a file, as “content/editions/en.yaml” with “language: en” and “outputs: [booklet]”',
};

function nothingThere(
  list: Outcome<readonly TextFile[]>,
  { folder, what, hint }: Emptiness,
): readonly Diagnostic[] {
  if (list.value.length > 0 || list.diagnostics.length > 0) return [];
  const message = `There is no ${what} in “${folder}”.`;
  return [errorAt('load/missing-file', message, { place: { file: folder }, hints: [hint] })];
}

/** Our guide's own drawings belong to our guide; what the built-in templates draw with is everybody's. */
function artLayers(project: Project) {
  const { root, builtInRoot, guideRoot } = project;
  const folders = guideRoot === builtInRoot ? ['templates', 'content'] : ['templates'];
  const ours = { root: builtInRoot, folders };
  return isOurs(project) ? [ours] : [ours, { root, folders: ['templates', 'content'] }];
}

function isOurs({ root, builtInRoot }: Project): boolean {
  return root === builtInRoot;
}

/** A project that prints our guide and has no edition of its own prints ours. */
async function loadEditions({ root, guideRoot }: Project, limit: ByteLimit) {
  const folder = 'content/editions';
  const own = await loadFiles({ root, folder, endings: YAML }, limit);
  const isEmpty = own.value.length === 0 && own.diagnostics.length === 0;
  return isEmpty && guideRoot !== root
    ? loadFiles({ root: guideRoot, folder, endings: YAML }, limit)
    : own;
}
