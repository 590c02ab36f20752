import { collect, type Outcome } from '../model/outcome.js';
import type { LanguageFiles, OverlayFiles } from '../model/sources.js';
import { type Entry, listFolder } from './list-folder.js';
import { loadTexts, type TextPlace } from './load-texts.js';
import { readOptionalText } from './read-optional-text.js';

/** Every folder under `content/countries/` or `content/organisations/`, by its name. */
export async function loadOverlays(
  place: TextPlace,
  folder: string,
): Promise<Outcome<Readonly<Record<string, OverlayFiles>>>> {
  const list = await listFolder({ root: place.root, folder });
  const loaded = collect(await Promise.all(list.value.map((entry) => loadOverlay(place, entry))));
  return {
    value: Object.fromEntries(
      list.value.map(({ name }, index) => [name, loaded.value[index] ?? {}]),
    ),
    diagnostics: [...list.diagnostics, ...loaded.diagnostics],
  };
}

const FILES = {
  brand: 'brand.yaml',
  strings: 'strings.yaml',
  order: 'sections.yaml',
  facts: 'facts.yaml',
} as const;

async function loadOverlay(place: TextPlace, entry: Entry): Promise<Outcome<OverlayFiles>> {
  const { root, limit } = place;
  const read = (file: string) => {
    const names = { path: `${entry.path}/${file}`, shown: `${entry.shown}/${file}` };
    return readOptionalText({ root, ...names, limit });
  };
  const names = Object.keys(FILES) as (keyof typeof FILES)[];
  const files = await Promise.all(names.map((name) => read(FILES[name])));
  const texts = await loadLanguagesInside(place, entry);
  const found = names.flatMap((name, index) => {
    const file = files[index]?.value;
    return file ? [[name, file] as const] : [];
  });
  return {
    value: { ...Object.fromEntries(found), texts: texts.value },
    diagnostics: [...files, texts].flatMap((each) => each.diagnostics),
  };
}

type Languages = Readonly<Record<string, LanguageFiles>>;

/** Folders with texts in them; others hold faces and pictures. */
async function loadLanguagesInside(place: TextPlace, { path }: Entry): Promise<Outcome<Languages>> {
  const list = await listFolder({ root: place.root, folder: path });
  const loaded = collect(await Promise.all(list.value.map((entry) => loadTexts(place, entry))));
  const languages = list.value.flatMap(({ name }, index) => {
    const files = loaded.value[index];
    return files && hasTexts(files) ? [[name, files] as const] : [];
  });
  return {
    value: Object.fromEntries(languages),
    diagnostics: [...list.diagnostics, ...loaded.diagnostics],
  };
}

function hasTexts({ sections, ...files }: LanguageFiles): boolean {
  return Object.keys(files).length > 0 || sections.length > 0;
}
