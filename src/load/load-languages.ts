import { collect, type Outcome } from '../model/outcome.js';
import type { LanguageFiles, Sources, TextFile } from '../model/sources.js';
import { type Entry, listFolder } from './list-folder.js';
import type { ByteLimit } from './read-bytes.js';
import { readText } from './read-text.js';

type Texts = (folder: string) => Promise<Outcome<readonly TextFile[]>>;

interface LanguagePlace {
  readonly root: string;
  readonly limit: ByteLimit;
  /** The Markdown files of a folder. */
  readonly texts: Texts;
}

/** Every folder under `content/languages/`, by its name, which is a language tag. */
export async function loadLanguages(place: LanguagePlace): Promise<Outcome<Sources['languages']>> {
  const list = await listFolder({ root: place.root, folder: 'content/languages' });
  const loaded = collect(await Promise.all(list.value.map((entry) => loadLanguage(place, entry))));
  const languages = list.value.flatMap(({ name }, index) => {
    const files = loaded.value[index];
    return files ? [[name, files] as const] : [];
  });
  return {
    value: Object.fromEntries(languages),
    diagnostics: [...list.diagnostics, ...loaded.diagnostics],
  };
}

async function loadLanguage(
  { root, limit, texts }: LanguagePlace,
  { path }: Entry,
): Promise<Outcome<LanguageFiles>> {
  const read = async (file: string): Promise<Outcome<TextFile | undefined>> => {
    const text = await readText({ root, path: `${path}/${file}`, limit });
    const isMissing = text.diagnostics[0]?.code === 'load/missing-file';
    return isMissing ? { value: undefined, diagnostics: [] } : text;
  };
  const [guide, strings, sections] = await Promise.all([
    read('guide.yaml'),
    read('strings.yaml'),
    texts(`${path}/sections`),
  ]);
  return {
    value: {
      ...(guide.value && { guide: guide.value }),
      ...(strings.value && { strings: strings.value }),
      sections: sections.value,
    },
    diagnostics: [guide, strings, sections].flatMap((each) => each.diagnostics),
  };
}
