import { type Diagnostic, errorAt, hasErrors } from '../../diagnostics/diagnostic.js';
import type { TextFile } from '../../model/sources.js';
import type { Disk } from '../../write/disk.js';
import { openEditionWriter } from '../../write/edition-writer.js';
import type { Translated, Translating } from './request.js';

/** Writes text files into a folder, all of them or none. */
export function writeFiles(disk: Disk, folder: string, files: readonly TextFile[]): Translated {
  const writer = openEditionWriter(disk, folder);
  const encoder = new TextEncoder();
  const staged = files.flatMap(({ path, text }) => writer.stage(path, encoder.encode(text)));
  const diagnostics = hasErrors(staged) ? staged : writer.commit();
  writer.discard();
  return { written: hasErrors(diagnostics) ? [] : files.map(({ path }) => path), diagnostics };
}

/** Translations of our own guide are not a project's to write: they lie in our package. */
export function notYours({ request, texts }: Translating): readonly Diagnostic[] {
  const { root, builtIn } = request.project;
  if (!texts.sources.builtIn || root === builtIn) return [];
  const message = 'This project has no guide of its own, so it has no translations to write.';
  const hints = ['name the folder of the guide with --project, or copy the guide into yours'];
  return [errorAt('exchange/not-yours', message, { hints })];
}
