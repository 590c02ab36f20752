import type { Section } from '../../model/section.js';
import type { TextFile } from '../../model/sources.js';
import { setHead } from '../yaml/set-head.js';
import { stampsOf } from './stamps-of.js';
import { writeStamps } from './write-stamps.js';

/** Writes into a translation that it was made from its base as it is today; undefined where that stands there already. */
export function recordSection(
  file: TextFile,
  { base, translation }: { readonly base: Section; readonly translation: Section },
): TextFile | undefined {
  const stamps = writeStamps(stampsOf(base.wording?.segments ?? []));
  if (translation.translates && writeStamps(translation.translates) === stamps) return undefined;
  return { path: file.path, text: setHead(file.text, 'translates', stamps) };
}
