import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { fileTrouble } from './file-trouble.js';

export interface FileRequest {
  /** Absolute; nothing outside it is read. */
  readonly root: string;
  /** As it stands on disk, relative to the root, forward slashes. */
  readonly path: string;
  /** As a reader knows it, where that differs. */
  readonly shown?: string;
  readonly limit: ByteLimit;
}

export interface ByteLimit {
  /** Its name in the settings. */
  readonly name: string;
  readonly bytes: number;
}

/** Reads one file that must lie inside the root, also behind symbolic links, and must keep to the limit. */
export async function readBytes(request: FileRequest): Promise<Outcome<Uint8Array | undefined>> {
  const shown = request.shown ?? request.path;
  try {
    const file = await realpath(join(request.root, request.path));
    if (!isInside(await realpath(request.root), file)) return failed(outside(shown));
    const { size } = await stat(file);
    if (size > request.limit.bytes) return failed(tooLarge(shown, size, request.limit));
    return { value: await readFile(file), diagnostics: [] };
  } catch (error) {
    return failed(fileTrouble(error, shown));
  }
}

/** Both paths absolute and free of links. */
export function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function failed(diagnostic: Diagnostic): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnostic] };
}

function outside(path: string): Diagnostic {
  return errorAt('load/outside-project', `“${path}” leads out of the project folder.`, {
    place: { file: path },
    hints: ['copy the file into the project instead of linking to it'],
  });
}

export function tooLarge(path: string, size: number, limit: ByteLimit): Diagnostic {
  const message = `“${path}” has ${inWords(size)}; the limit “${limit.name}” is ${inWords(limit.bytes)}.`;
  return errorAt('load/too-large', message, {
    place: { file: path },
    hints: [`make it smaller, or raise “limits: ${limit.name}” in coop-press.yaml`],
  });
}

function inWords(bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes >= 1 ? `${megabytes.toFixed(1)} MB` : `${bytes} bytes`;
}
