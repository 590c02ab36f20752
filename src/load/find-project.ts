import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a run's content lies. */
export interface Project {
  /** The folder it was asked for, or, where that has no `content/`, ours. */
  readonly root: string;
  readonly builtInRoot: string;
  /** Where the guide and its sections lie: a project that has neither prints ours, in its own brands and editions. */
  readonly guideRoot: string;
}

export async function findProject(asked: string, builtInRoot: string): Promise<Project> {
  const root = (await exists(join(asked, 'content'))) ? asked : builtInRoot;
  const own = ['content/guide.yaml', 'content/sections'].map((path) => exists(join(root, path)));
  const hasGuide = (await Promise.all(own)).includes(true);
  return { root, builtInRoot, guideRoot: hasGuide ? root : builtInRoot };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
