import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { readShape } from '../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../diagnostics/yaml/spots.js';
import type { FontFace, FontFamily } from '../model/font.js';
import { collect, collectSound, type Outcome } from '../model/outcome.js';
import { FONT_SCHEMA, type FontDescription } from './font-schema.js';
import { listFolder } from './list-folder.js';
import { type ByteLimit, readBytes } from './read-bytes.js';
import { readFace } from './read-face.js';
import { readText } from './read-text.js';

/** A folder of font folders. */
export interface FontPlace {
  readonly root: string;
  readonly folder: string;
  readonly organisation?: string;
}

export interface FontLimits {
  readonly text: ByteLimit;
  readonly aliases: number;
}

/** A face of a large script has some 10 MB; this is only to notice what is no font at all. */
const FACE_LIMIT: ByteLimit = { name: 'font', bytes: 100_000_000 };
const LICENCE = /^(licen[cs]e|ofl|copying)(\.(txt|md))?$/i;

/** The families of all places; of everybody's or of one organisation's, a later one replaces one of the same name. */
export async function loadFonts(
  places: readonly FontPlace[],
  limits: FontLimits,
): Promise<Outcome<readonly FontFamily[]>> {
  const loaded = collect(await Promise.all(places.map((place) => loadPlace(place, limits))));
  const families = new Map(
    loaded.value.flat().map((each) => [`${each.organisation ?? ''}/${each.family}`, each]),
  );
  return { value: [...families.values()], diagnostics: loaded.diagnostics };
}

async function loadPlace(
  { root, folder, ...owner }: FontPlace,
  limits: FontLimits,
): Promise<Outcome<readonly FontFamily[]>> {
  const list = await listFolder({ root, folder });
  const folders = list.value.map(({ path }) =>
    loadFamily({ root, folder: path, ...owner }, limits),
  );
  const { value, diagnostics } = collectSound(await Promise.all(folders));
  return { value, diagnostics: [...list.diagnostics, ...diagnostics] };
}

async function loadFamily(
  place: FontPlace,
  limits: FontLimits,
): Promise<Outcome<FontFamily | undefined>> {
  const path = `${place.folder}/font.yaml`;
  const file = await readText({ root: place.root, path, limit: limits.text });
  if (!file.value) return { value: undefined, diagnostics: file.diagnostics };
  const source = { file: file.value.path, text: file.value.text };
  const read = readShape(source, { schema: FONT_SCHEMA, aliasLimit: limits.aliases });
  const licence = await missingLicence(place);
  if (!read.value) return { value: undefined, diagnostics: [...read.diagnostics, ...licence] };
  const faces = await loadFaces(place, read.value, read.spotOf);
  const { family, licence: name, scripts } = read.value;
  const { organisation } = place;
  const value = {
    ...{ family, licence: name, scripts, faces: faces.value },
    ...(organisation !== undefined && { organisation }),
  };
  return { value, diagnostics: [...licence, ...faces.diagnostics] };
}

async function missingLicence({ root, folder }: FontPlace): Promise<readonly Diagnostic[]> {
  const names = await readdir(join(root, folder));
  if (names.some((name) => LICENCE.test(name))) return [];
  const message = `The folder “${folder}” has no licence in it.`;
  const hints = ['put the text of the font’s licence there, as “LICENSE”'];
  return [errorAt('load/missing-licence', message, { place: { file: folder }, hints })];
}

async function loadFaces(
  place: FontPlace,
  { faces }: FontDescription,
  spotOf: SpotOf,
): Promise<Outcome<readonly FontFace[]>> {
  const loaded = faces.map(async ({ file, weight }, index) => {
    const spot = spotOf(['faces', index, 'file']);
    const { root, folder } = place;
    const bytes = await readBytes({ root, path: `${folder}/${file}`, limit: FACE_LIMIT });
    if (!bytes.value) return { value: undefined, diagnostics: at(bytes.diagnostics, spot) };
    const face = readFace(bytes.value);
    if (!('reason' in face)) {
      return { value: { file: join(root, folder, file), weight, ...face }, diagnostics: [] };
    }
    const message = `“${folder}/${file}” cannot be used: ${face.reason}.`;
    const fault = errorAt('load/bad-font', message, { ...spot, hints: [face.hint] });
    return { value: undefined, diagnostics: [fault] };
  });
  return collectSound(await Promise.all(loaded));
}

/** The place to mend is where the file is named. */
function at(diagnostics: readonly Diagnostic[], spot: ReturnType<SpotOf>): readonly Diagnostic[] {
  return diagnostics.map((each) => ({ ...each, ...spot }));
}
