import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a run's content lies: in the folder it was asked for, or, where that has no `content/`, with us. */
export interface Project {
  readonly root: string;
  readonly builtInRoot: string;
  readonly builtIn: boolean;
}

export async function findProject(root: string, builtInRoot: string): Promise<Project> {
  const hasContent = await isFolder(join(root, 'content'));
  const builtIn = !hasContent || root === builtInRoot;
  return { root: hasContent ? root : builtInRoot, builtInRoot, builtIn };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
