import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopiedFile } from '../model/new-files.js';

/** Every file of a folder, however deep, or the one file of that path; undefined where there is neither. */
export async function loadCopied(path: string): Promise<readonly CopiedFile[] | undefined> {
  try {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
    return await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const whole = join(parentPath, name);
        const inside = whole.slice(path.length + 1).replaceAll('\\', '/');
        return { path: inside, content: await readContent(whole) };
      }),
    );
  } catch {
    const content = await readContent(path).catch(() => undefined);
    return content === undefined ? undefined : [{ path: '', content }];
  }
}

/** Texts as texts, so that names in them can be changed. */
async function readContent(path: string): Promise<string | Uint8Array> {
  return /\.(?:md|ya?ml|tsx?|txt)$/i.test(path) ? readFile(path, 'utf8') : readFile(path);
}
