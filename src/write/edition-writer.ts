import { dirname, join } from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';
import { temporaryName } from './temporary-name.js';

/** Writes the files of one edition so that all of them appear, or none. */
export interface EditionWriter {
  /** Puts a file down under a temporary name beside its place. */
  readonly stage: (path: string, bytes: Uint8Array) => readonly Diagnostic[];
  /** Gives every staged file its name; when one cannot have it, all former files come back. */
  readonly commit: () => readonly Diagnostic[];
  /** Removes what was staged. Safe to call at any time, also twice. */
  readonly discard: () => void;
}

interface Staged {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  /** The former file under a second name, while the new one takes its place. */
  readonly former: string;
}

export function openEditionWriter(disk: Disk, folder: string): EditionWriter {
  const staged: Staged[] = [];
  const discard = () => {
    for (const each of staged.splice(0)) quietly(() => disk.remove(each.temporary));
  };
  const stage = (path: string, bytes: Uint8Array) => {
    const target = join(folder, path);
    const temporary = temporaryName(target, 'new');
    const each = { path, target, temporary, former: temporaryName(target, 'old') };
    staged.push(each);
    return attempt(path, 'write', () => {
      disk.makeFolder(dirname(target));
      disk.remove(temporary);
      disk.writeNew(temporary, bytes);
    });
  };
  const commit = () => {
    const diagnostics = replaceAll(disk, staged);
    discard();
    return diagnostics;
  };
  return { stage, commit, discard };
}

function replaceAll(disk: Disk, staged: readonly Staged[]): readonly Diagnostic[] {
  const kept: Staged[] = [];
  const done: Staged[] = [];
  let diagnostics: readonly Diagnostic[] = [];
  for (const each of staged) {
    diagnostics = attempt(each.path, 'replace', () => {
      if (keepFormer(disk, each)) kept.push(each);
      disk.rename(each.temporary, each.target);
      done.push(each);
    });
    if (hasErrors(diagnostics)) break;
  }
  if (hasErrors(diagnostics)) bringBack(disk, { kept, done });
  for (const each of kept) quietly(() => disk.remove(each.former));
  return diagnostics;
}

/** A second name costs nothing and leaves the first in place; a disk that knows none gets a rename. */
function keepFormer(disk: Disk, { target, former }: Staged): boolean {
  disk.remove(former);
  try {
    disk.link(target, former);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    disk.rename(target, former);
    return true;
  }
}

function bringBack(
  disk: Disk,
  { kept, done }: { readonly kept: readonly Staged[]; readonly done: readonly Staged[] },
): void {
  for (const each of done) if (!kept.includes(each)) quietly(() => disk.remove(each.target));
  for (const each of kept) quietly(() => disk.rename(each.former, each.target));
}

function attempt(
  path: string,
  doing: 'write' | 'replace',
  work: () => void,
): readonly Diagnostic[] {
  try {
    work();
    return [];
  } catch (error) {
    return [diskTrouble(error, path, doing)];
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Clearing up after a failure must not hide the failure. */
function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // The file stays under its temporary name; the next build with the lock removes it.
  }
}
