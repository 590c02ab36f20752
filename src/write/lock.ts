import { hostname } from 'node:os';
import { join } from 'node:path';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { Disk } from './disk.js';
import { diskTrouble } from './disk-trouble.js';
import { clearLeftovers } from './leftovers.js';
import { temporaryName } from './temporary-name.js';

/** The right to write into an output folder; whoever holds it must release it, also when interrupted. */
export interface Lock {
  readonly release: () => void;
}

const LOCK_NAME = '.build-lock';

/** Locks of this program that are held now: a lock with our number that we do not hold is one of an earlier life. */
const held = new Set<string>();

/** Takes the lock of an output folder, from a dead build too; undefined where another build is at work. */
export function lockOutput(disk: Disk, folder: string): Outcome<Lock | undefined> {
  const path = join(folder, LOCK_NAME);
  try {
    disk.makeFolder(folder);
    if (take(disk, path)) return { value: holdLock(disk, path), diagnostics: [] };
    const owner = ownerOf(disk, path);
    if (isAlive(owner, path)) return refuse(path, owner);
    const rival = takeOver(disk, path);
    if (rival !== undefined) return refuse(rival, ownerOf(disk, rival));
    clearLeftovers(disk, folder);
    return { value: holdLock(disk, path), diagnostics: [] };
  } catch (error) {
    return { value: undefined, diagnostics: [diskTrouble(error, folder, 'write')] };
  }
}

interface Owner {
  readonly pid: number;
  readonly host: string;
}

/** The file gets its content before its name, so nobody ever reads half a lock. */
function take(disk: Disk, path: string): boolean {
  const draft = temporaryName(path, 'new');
  const owner: Owner = { pid: process.pid, host: hostname() };
  disk.remove(draft);
  disk.writeNew(draft, JSON.stringify(owner));
  try {
    disk.link(draft, path);
    return true;
  } catch (error) {
    return codeOf(error) !== 'EEXIST' && takeWithoutLinks(disk, path, owner);
  } finally {
    disk.remove(draft);
  }
}

/**
 * Takes a dead build's lock, one build at a time: else a second one that saw it dead would remove the first one's new lock.
 * The file that stands in the way, or undefined.
 */
function takeOver(disk: Disk, path: string): string | undefined {
  const turn = `${path}-turn`;
  if (!take(disk, turn)) return turn;
  try {
    if (isAlive(ownerOf(disk, path), path)) return path;
    disk.remove(path);
    return take(disk, path) ? undefined : path;
  } finally {
    disk.remove(turn);
  }
}

/** Some disks know no second names. */
function takeWithoutLinks(disk: Disk, path: string, owner: Owner): boolean {
  try {
    disk.writeNew(path, JSON.stringify(owner));
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function holdLock(disk: Disk, path: string): Lock {
  let isMine = true;
  held.add(path);
  return {
    release: () => {
      if (!isMine) return;
      isMine = false;
      held.delete(path);
      disk.remove(path);
    },
  };
}

/** A lock that vanishes or cannot be read says nothing about its owner. */
function ownerOf(disk: Disk, path: string): Partial<Owner> {
  try {
    return JSON.parse(disk.read(path)) as Partial<Owner>;
  } catch {
    return {};
  }
}

/** Of another computer nothing can be known, so its lock counts. */
function isAlive({ pid, host }: Partial<Owner>, path: string): boolean {
  if (typeof pid !== 'number') return false;
  if (host !== hostname()) return true;
  if (pid === process.pid) return held.has(path);
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function refuse(path: string, { pid, host }: Partial<Owner>): Outcome<undefined> {
  const who = pid === undefined ? '' : ` (process ${pid} on ${host})`;
  const diagnostic: Diagnostic = errorAt(
    'write/locked',
    `Another build is writing into this folder${who}.`,
    {
      hints: [
        'wait until it is done, or choose another folder with --output',
        `if no build is running, delete “${path}”`,
      ],
    },
  );
  return { value: undefined, diagnostics: [diagnostic] };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
