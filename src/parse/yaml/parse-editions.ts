import { posix } from 'node:path';
import type { EditionRead } from '../../model/content.js';
import type { TextFile } from '../../model/sources.js';
import { parseEditionFile } from './parse-edition-file.js';

/** All editions, also those with mistakes in their files: they fail, and the others go on. */
export function parseEditions(
  files: readonly TextFile[],
  aliasLimit: number,
): readonly EditionRead[] {
  return files.map((file) => ({
    name: posix.parse(file.path).name,
    parsed: parseEditionFile(file, aliasLimit),
  }));
}
