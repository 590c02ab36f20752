import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { EditionFile } from '../model/content.js';
import { type Ground, layerFolders } from './layer-folders.js';
import type { Faults } from './sort-faults.js';

/** What an edition has to do with of the faults in files of its layers. */
export function faultsFor(
  file: EditionFile,
  { layers }: Pick<Faults, 'layers'>,
  ground: Ground,
): readonly Diagnostic[] {
  const folders = new Set(layerFolders(file, ground));
  return [...folders].flatMap((folder) => layers.get(folder) ?? []);
}
