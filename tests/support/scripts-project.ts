import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN, type Files, makeProject } from './make-project.js';

export const SCRIPTS = fileURLToPath(new URL('../fixtures/scripts-project', import.meta.url));

const BASE = ['guide.yaml', 'strings.yaml', 'brand.yaml', 'sections', 'drawings', 'icons'];

/** Our own guide as a project, with layers in Arabic and Japanese over it, and these files over all. */
export function scriptsProject(files: Files = {}): string {
  const root = makeProject(files);
  for (const name of BASE) {
    cpSync(join(BUILT_IN, 'content', name), join(root, 'content', name), { recursive: true });
  }
  cpSync(SCRIPTS, root, { recursive: true });
  return root;
}
