import type { Outcome } from '../model/outcome.js';
import type { TextFile } from '../model/sources.js';
import { readText } from './read-text.js';

/** It is read before any limit is known; nobody writes a longer one by hand. */
const LIMIT = { name: 'settings', bytes: 100_000 };

/** `coop-press.yaml` of a project; undefined where it has none. */
export async function loadSettingsFile(root: string): Promise<Outcome<TextFile | undefined>> {
  const read = await readText({ root, path: 'coop-press.yaml', limit: LIMIT });
  const isMissing = read.diagnostics[0]?.code === 'load/missing-file';
  return isMissing ? { value: undefined, diagnostics: [] } : read;
}
