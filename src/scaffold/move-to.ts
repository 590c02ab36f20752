import type { CopiedFile } from '../model/new-files.js';

/** The same files in another folder. */
export function moveTo(folder: string, files: readonly CopiedFile[]): readonly CopiedFile[] {
  return files.map((file) => ({ ...file, path: `${folder}/${file.path}` }));
}
