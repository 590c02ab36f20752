import { relative, sep } from 'node:path';

/** A folder as a reader would type it from where they stand. */
export function shownFolder(folder: string, cwd: string): string {
  const way = relative(cwd, folder);
  return (way.startsWith('..') ? folder : way).split(sep).join('/');
}
