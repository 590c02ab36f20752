import type { Art, Drawing } from '../model/art.js';
import { collectSound, type Outcome } from '../model/outcome.js';
import { type Entry, listFolder } from './list-folder.js';
import { parseDrawing } from './parse-drawing.js';
import type { ByteLimit } from './read-bytes.js';
import { readText } from './read-text.js';

/** Folders of one root whose drawings and icons count; later ones win. */
export interface ArtLayer {
  readonly root: string;
  readonly folders: readonly string[];
}

/** Drawings and icons of all layers laid over each other. */
export async function loadArt(
  layers: readonly ArtLayer[],
  limit: ByteLimit,
): Promise<Outcome<Art>> {
  const drawings = await loadKind(layers, 'drawings', limit);
  const icons = await loadKind(layers, 'icons', limit);
  return {
    value: { drawings: drawings.value, icons: icons.value },
    diagnostics: [...drawings.diagnostics, ...icons.diagnostics],
  };
}

type Drawings = Readonly<Record<string, Drawing>>;

async function loadKind(
  layers: readonly ArtLayer[],
  kind: 'drawings' | 'icons',
  limit: ByteLimit,
): Promise<Outcome<Drawings>> {
  const folders = layers.flatMap(({ root, folders: names }) =>
    names.map((name) => ({ root, folder: `${name}/${kind}` })),
  );
  const loaded = await Promise.all(folders.map((each) => loadFolder(each, limit)));
  return {
    value: Object.assign({}, ...loaded.map(({ value }) => value)),
    diagnostics: loaded.flatMap(({ diagnostics }) => diagnostics),
  };
}

async function loadFolder(
  place: { readonly root: string; readonly folder: string },
  limit: ByteLimit,
): Promise<Outcome<Drawings>> {
  const list = await listFolder({ ...place, endings: /\.svg$/i });
  const loaded = await Promise.all(
    list.value.map((entry) => loadDrawing(place.root, entry, limit)),
  );
  const { value, diagnostics } = collectSound(loaded);
  return {
    value: Object.fromEntries(value),
    diagnostics: [...list.diagnostics, ...diagnostics],
  };
}

async function loadDrawing(
  root: string,
  { name, path, shown }: Entry,
  limit: ByteLimit,
): Promise<Outcome<readonly [string, Drawing] | undefined>> {
  const text = await readText({ root, path, shown, limit });
  if (!text.value) return { value: undefined, diagnostics: text.diagnostics };
  const { value, diagnostics } = parseDrawing(text.value);
  return { value: value && [name, value], diagnostics };
}
