import { stat } from 'node:fs/promises';

/** What stands at a path. */
export interface Standing {
  readonly isFolder: boolean;
  /** The same for all names of a file, also by links. */
  readonly identity: string;
}

/** Looks where something is to be written; undefined where nothing stands yet, or nobody may look. */
export async function lookAt(path: string): Promise<Standing | undefined> {
  try {
    const stats = await stat(path, { bigint: true });
    return { isFolder: stats.isDirectory(), identity: `${stats.dev} ${stats.ino}` };
  } catch {
    // Whatever is in the way, writing will meet it, too, and say so.
    return undefined;
  }
}
