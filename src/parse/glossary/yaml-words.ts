import { valueRanges } from '../../diagnostics/yaml/value-ranges.js';
import type { ReadableText } from '../../model/glossary.js';
import type { TextFile } from '../../model/sources.js';
import { keepOnly } from './keep-only.js';

/** What a YAML file of words says: its values, without what is filled in for `{name}`. */
export function yamlWords({ path, text }: TextFile): ReadableText {
  const words = () =>
    keepOnly(text, valueRanges(text)).replaceAll(/\{[^{}\n]*\}/g, (name) =>
      '\0'.repeat(name.length),
    );
  return { file: path, text, words };
}
