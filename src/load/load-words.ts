import { collect, type Outcome } from '../model/outcome.js';
import type { LanguageFiles, Sources, TextFile } from '../model/sources.js';
import type { Project } from './find-project.js';
import { listFolder } from './list-folder.js';
import type { ByteLimit } from './read-bytes.js';
import { readOptionalText } from './read-optional-text.js';

type Words = Pick<Sources, 'strings' | 'brand' | 'base'>;

/** A project's own words and brand lie over ours: they say only what differs. */
export async function loadWords(project: Project, limit: ByteLimit): Promise<Outcome<Words>> {
  const { root, builtInRoot } = project;
  const own = await loadPair(root, limit);
  if (root === builtInRoot) return own;
  const [ours, languages] = await Promise.all([
    loadPair(builtInRoot, limit),
    loadTranslatedWords(builtInRoot, limit),
  ]);
  return {
    value: { ...own.value, base: { ...ours.value, languages: languages.value } },
    diagnostics: [own, ours, languages].flatMap((each) => each.diagnostics),
  };
}

async function loadPair(root: string, limit: ByteLimit) {
  const [strings, brand] = await Promise.all(
    ['content/strings.yaml', 'content/brand.yaml'].map((path) =>
      readOrEmpty({ root, path, limit }),
    ),
  );
  const value = { strings: textOf(strings), brand: textOf(brand) };
  return { value, diagnostics: [strings, brand].flatMap((each) => each?.diagnostics ?? []) };
}

function textOf(read: Outcome<TextFile> | undefined): TextFile {
  return read?.value ?? { path: '', text: '' };
}

/** A file that may be missing is then empty. */
async function readOrEmpty(
  request: Parameters<typeof readOptionalText>[0],
): Promise<Outcome<TextFile>> {
  const { value, diagnostics } = await readOptionalText(request);
  return { value: value ?? { path: request.path, text: '' }, diagnostics };
}

/** The interface words of our own translations: they serve every guide in these languages. */
async function loadTranslatedWords(
  root: string,
  limit: ByteLimit,
): Promise<Outcome<Readonly<Record<string, LanguageFiles>>>> {
  const list = await listFolder({ root, folder: 'content/languages' });
  const read = collect(
    await Promise.all(
      list.value.map(({ path }) => readOptionalText({ root, path: `${path}/strings.yaml`, limit })),
    ),
  );
  const languages = list.value.flatMap(({ name }, index) => {
    const strings = read.value[index];
    return strings ? [[name, { strings, sections: [] }] as const] : [];
  });
  return { value: Object.fromEntries(languages), diagnostics: read.diagnostics };
}
