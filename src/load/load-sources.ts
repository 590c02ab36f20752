import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { collectSound, type Outcome } from '../model/outcome.js';
import type { Limits } from '../model/settings.js';
import type { Sources, TextFile } from '../model/sources.js';
import { findProject, type Project } from './find-project.js';
import { listFolder } from './list-folder.js';
import { loadArt } from './load-art.js';
import { loadFonts } from './load-fonts.js';
import { loadLanguages } from './load-languages.js';
import { loadOrganisations } from './load-organisations.js';
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
  const limit: ByteLimit = { name: 'sectionBytes', bytes: options.limits.sectionBytes };
  const texts = (folder: string) =>
    loadTexts({ root: project.guideRoot, folder, endings: MARKDOWN }, limit);
  const [guide, words, sections, editions, languages, organisations, art] = await Promise.all([
    readText({ root: project.guideRoot, path: 'content/guide.yaml', limit }),
    loadWords(project, limit),
    texts('content/sections'),
    loadEditions(project, limit),
    loadLanguages({ root: project.guideRoot, limit, texts }),
    loadOrganisations(project.root, limit),
    loadArt(artLayers(project), limit),
  ]);
  const fontPlaces = [
    { root: project.builtInRoot, folder: 'fonts' },
    ...(isOurs(project) ? [] : [{ root: project.root, folder: 'fonts' }]),
    ...Object.keys(organisations.value).map((slug) => ({
      root: project.root,
      folder: `content/organisations/${slug}/fonts`,
    })),
  ];
  const fontLimits = { text: limit, aliases: options.limits.yamlAliases };
  const fonts = await loadFonts(fontPlaces, fontLimits);
  const parts = [guide, words, sections, editions, languages, organisations, art, fonts];
  const diagnostics = [
    ...parts.flatMap((part) => part.diagnostics),
    ...nothingThere(sections, SECTIONS),
    ...nothingThere(editions, EDITIONS),
  ];
  if (!guide.value || !words.value) return { value: undefined, diagnostics };
  const value: Sources = {
    root: project.root,
    builtIn: project.guideRoot === project.builtInRoot,
    guide: guide.value,
    ...words.value,
    sections: sections.value,
    editions: editions.value,
    languages: languages.value,
    organisations: organisations.value,
    fonts: fonts.value,
    art: art.value,
  };
  return { value, diagnostics };
}

type Words = Pick<Sources, 'strings' | 'brand' | 'base'>;

/** A project's own words and brand lie over ours: they say only what differs. */
async function loadWords(project: Project, limit: ByteLimit): Promise<Outcome<Words | undefined>> {
  const [strings, brand, baseStrings, baseBrand] = await Promise.all([
    readOptional(project.root, 'content/strings.yaml', limit),
    readOptional(project.root, 'content/brand.yaml', limit),
    readOptional(project.builtInRoot, 'content/strings.yaml', limit),
    readOptional(project.builtInRoot, 'content/brand.yaml', limit),
  ]);
  const own = [strings, brand].flatMap((each) => each.diagnostics);
  const ours = [baseStrings, baseBrand].flatMap((each) => each.diagnostics);
  const diagnostics = isOurs(project) ? own : [...own, ...ours];
  if (!strings.value || !brand.value || !baseStrings.value || !baseBrand.value) {
    return { value: undefined, diagnostics };
  }
  const words = { strings: strings.value, brand: brand.value };
  const base = { strings: baseStrings.value, brand: baseBrand.value };
  return { value: isOurs(project) ? words : { ...words, base }, diagnostics };
}

/** A file that may be missing is then empty. */
async function readOptional(
  root: string,
  path: string,
  limit: ByteLimit,
): Promise<Outcome<TextFile | undefined>> {
  const read = await readText({ root, path, limit });
  const isMissing = read.diagnostics[0]?.code === 'load/missing-file';
  return isMissing ? { value: { path, text: '' }, diagnostics: [] } : read;
}

interface TextFolder {
  readonly root: string;
  readonly folder: string;
  readonly endings: RegExp;
}

async function loadTexts(
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
  const own = await loadTexts({ root, folder, endings: YAML }, limit);
  const isEmpty = own.value.length === 0 && own.diagnostics.length === 0;
  return isEmpty && guideRoot !== root
    ? loadTexts({ root: guideRoot, folder, endings: YAML }, limit)
    : own;
}
