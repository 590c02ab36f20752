import { hasErrors } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Words } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { flattenStrings } from './flatten-strings.js';
import { STRINGS_SCHEMA } from './strings-schema.js';

export interface StringsOptions {
  /** Of the words; undefined in a layer that speaks to every language. */
  readonly language?: string | undefined;
  readonly aliasLimit: number;
}

/** The interface words of one layer, from a `strings.yaml`. */
export function parseStrings(
  file: TextFile,
  { language, aliasLimit }: StringsOptions,
): Outcome<Words | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: STRINGS_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const flat = flattenStrings(value, { spotOf, language });
  return hasErrors(flat.diagnostics) ? { ...flat, value: undefined } : flat;
}
