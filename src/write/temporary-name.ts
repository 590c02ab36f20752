import { basename, dirname, join } from 'node:path';

const PATTERN = /^\.coop-press-\d+-(new|old)-(.+)$/s;

/** A hidden name beside the target (a rename does not cross disks) that says which program made it. */
export function temporaryName(target: string, what: 'new' | 'old'): string {
  return join(dirname(target), `.coop-press-${process.pid}-${what}-${basename(target)}`);
}

/** What a temporary file was for; undefined for every other file. */
export function leftoverOf(name: string): { what: string; target: string } | undefined {
  const [, what, target] = PATTERN.exec(name) ?? [];
  return what !== undefined && target !== undefined ? { what, target } : undefined;
}
