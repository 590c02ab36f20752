import { collect, type Outcome } from '../model/outcome.js';
import type { OrganisationFiles, Sources, TextFile } from '../model/sources.js';
import { type Entry, listFolder } from './list-folder.js';
import type { ByteLimit } from './read-bytes.js';
import { readText } from './read-text.js';

/** Every folder under `content/organisations/`, by its name. */
export async function loadOrganisations(
  root: string,
  limit: ByteLimit,
): Promise<Outcome<Sources['organisations']>> {
  const list = await listFolder({ root, folder: 'content/organisations' });
  const loaded = collect(
    await Promise.all(list.value.map((entry) => loadOrganisation(root, entry, limit))),
  );
  return {
    value: Object.fromEntries(
      list.value.map(({ name }, index) => [name, loaded.value[index] ?? {}]),
    ),
    diagnostics: [...list.diagnostics, ...loaded.diagnostics],
  };
}

async function loadOrganisation(
  root: string,
  { path, shown }: Entry,
  limit: ByteLimit,
): Promise<Outcome<OrganisationFiles>> {
  const read = async (file: string): Promise<Outcome<TextFile | undefined>> => {
    const names = { path: `${path}/${file}`, shown: `${shown}/${file}` };
    const text = await readText({ root, ...names, limit });
    const isMissing = text.diagnostics[0]?.code === 'load/missing-file';
    return isMissing ? { value: undefined, diagnostics: [] } : text;
  };
  const [brand, strings] = await Promise.all([read('brand.yaml'), read('strings.yaml')]);
  return {
    value: {
      ...(brand.value && { brand: brand.value }),
      ...(strings.value && { strings: strings.value }),
    },
    diagnostics: [...brand.diagnostics, ...strings.diagnostics],
  };
}
