import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import { listFolder } from './list-folder.js';

/** A folder of `templates/` with a `template.tsx` in it. */
export interface TemplatePlace {
  readonly name: string;
  /** Absolute folder that holds `templates/`. */
  readonly root: string;
  /** Of the file, relative to the root. */
  readonly path: string;
  readonly builtIn: boolean;
}

/** All templates by name; a project's own stands before ours of the same name. */
export async function findTemplates(
  root: string,
  builtInRoot: string,
): Promise<Outcome<readonly TemplatePlace[]>> {
  const ours = await findIn(builtInRoot, true);
  const theirs = root === builtInRoot ? NONE : await findIn(root, false);
  const byName = new Map([...ours.value, ...theirs.value].map((each) => [each.name, each]));
  const diagnostics: readonly Diagnostic[] = [...ours.diagnostics, ...theirs.diagnostics];
  return { value: [...byName.values()], diagnostics };
}

const NONE: Outcome<readonly TemplatePlace[]> = { value: [], diagnostics: [] };

async function findIn(root: string, builtIn: boolean): Promise<Outcome<readonly TemplatePlace[]>> {
  const { value, diagnostics } = await listFolder({ root, folder: 'templates' });
  const places = value.map((folder) => ({
    name: folder.name,
    root,
    path: `${folder.path}/template.tsx`,
    builtIn,
  }));
  const there = await Promise.all(places.map(({ path }) => isFile(join(root, path))));
  return { value: places.filter((_, index) => there[index]), diagnostics };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
