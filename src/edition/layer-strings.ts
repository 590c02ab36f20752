import { overlay } from '../model/overlay.js';
import type { Strings } from '../model/strings.js';

/** Words over each other: a word is replaced with all of its plural forms, since they are those of one language. */
export function layerStrings(layers: readonly Strings[]): Strings {
  return overlay<Record<string, Strings[string]>>(layers) as Strings;
}
