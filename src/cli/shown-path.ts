import { relative, sep } from 'node:path';

/** A path as a reader would type it from where they stand. */
export function shownPath(path: string, cwd: string): string {
  const way = relative(cwd, path);
  return (way.startsWith('..') ? path : way).split(sep).join('/');
}
