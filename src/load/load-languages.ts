import { collect, type Outcome } from '../model/outcome.js';
import type { Sources } from '../model/sources.js';
import { listFolder } from './list-folder.js';
import { loadTexts, type TextPlace } from './load-texts.js';

/** Every folder under `content/languages/`, by its name, which is a language tag. */
export async function loadLanguages(place: TextPlace): Promise<Outcome<Sources['languages']>> {
  const list = await listFolder({ root: place.root, folder: 'content/languages' });
  const loaded = collect(await Promise.all(list.value.map((entry) => loadTexts(place, entry))));
  const languages = list.value.flatMap(({ name }, index) => {
    const files = loaded.value[index];
    return files ? [[name, files] as const] : [];
  });
  return {
    value: Object.fromEntries(languages),
    diagnostics: [...list.diagnostics, ...loaded.diagnostics],
  };
}
