import { readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { type Diagnostic, errorAt, type Place } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { ImageFile } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import { contentPath } from './content-path.js';
import { fetchImage } from './fetch-image.js';
import { isMissing } from './file-trouble.js';
import { type ByteLimit, readBytes } from './read-bytes.js';

/** A picture that a section or a brand names. */
export interface ImageWish {
  readonly path: string;
  readonly place?: Place | undefined;
}

export interface ImageOptions {
  /** Absolute: the folder that holds `content/`. */
  readonly root: string;
  readonly imageBytes: number;
  readonly allowRemote: boolean;
  readonly fetch?: typeof fetch;
}

type Images = Readonly<Record<string, ImageFile>>;

/** The pictures by the path that names them. Each is read once; every wish that fails is told at its own place. */
export async function loadImages(
  wishes: readonly ImageWish[],
  options: ImageOptions,
): Promise<Outcome<Images>> {
  const paths = [...new Set(wishes.map(({ path }) => path))];
  const loading = paths.map(async (path) => [path, await loadImage(path, options)] as const);
  const outcomes = new Map(await Promise.all(loading));
  const sound = [...outcomes].flatMap(([path, { value }]) => {
    const place = wishes.find((wish) => wish.path === path)?.place;
    return value ? [[path, { ...value, ...(place && { place }) }] as const] : [];
  });
  const diagnostics = wishes.flatMap(({ path, place }) =>
    (outcomes.get(path)?.diagnostics ?? []).map((fault) => ({ ...fault, ...(place && { place }) })),
  );
  return { value: Object.fromEntries(sound), diagnostics };
}

async function loadImage(
  written: string,
  options: ImageOptions,
): Promise<Outcome<ImageFile | undefined>> {
  const limit: ByteLimit = { name: 'imageBytes', bytes: options.imageBytes };
  if (/^https?:/i.test(written)) {
    if (!options.allowRemote) return failed(remoteRefused(written));
    return notEmpty(await fetchImage(written, { limit, fetch: options.fetch ?? fetch }));
  }
  const shown = contentPath(written);
  if (shown === undefined) return failed(outsideContent(written));
  const path = await pathOnDisk(options.root, shown);
  const read = await readBytes({ root: options.root, path, shown, limit });
  if (read.diagnostics[0]?.code === 'load/missing-file') {
    return failed(await missing(options.root, shown));
  }
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  return notEmpty({ value: { path: shown, bytes: read.value }, diagnostics: [] });
}

function notEmpty(read: Outcome<ImageFile | undefined>): Outcome<ImageFile | undefined> {
  return read.value?.bytes.length === 0 ? failed(emptyImage(read.value.path)) : read;
}

/** Some disks keep accents taken apart; the name that is written is composed (NFC). */
async function pathOnDisk(root: string, path: string): Promise<string> {
  const folder = posix.dirname(path);
  const name = posix.basename(path);
  const names = await namesIn(join(root, folder));
  const same =
    names.find((each) => each === name) ?? names.find((each) => each.normalize('NFC') === name);
  return `${folder}/${same ?? name}`;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

async function missing(root: string, path: string): Promise<Diagnostic> {
  const folder = posix.dirname(path);
  const names = (await namesIn(join(root, folder))).filter((name) => !name.startsWith('.'));
  const hint =
    names.length > 0
      ? nameHint(posix.basename(path), names)
      : `there is no folder “${folder}”, or nothing in it`;
  const message = `There is no picture “${path}”.`;
  return errorAt('load/missing-file', message, { hints: [hint] });
}

function emptyImage(path: string): Diagnostic {
  return errorAt('load/empty-file', `The picture “${path}” has no bytes in it.`, {
    hints: ['save it again: the first time seems to have been interrupted'],
  });
}

function outsideContent(path: string): Diagnostic {
  return errorAt('load/outside-project', `The picture “${path}” lies outside the content folder.`, {
    hints: ['copy it into content/, as content/images, and name it from there'],
  });
}

function remoteRefused(path: string): Diagnostic {
  return errorAt('load/remote-image', `The picture “${path}” lies on the internet.`, {
    hints: ['download it into content/, or set “allowRemoteImages: true” in coop-press.yaml'],
  });
}
