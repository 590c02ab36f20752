import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Strings } from '../../src/model/strings.js';
import { parseStrings } from '../../src/parse/yaml/parse-strings.js';
import { BUILT_IN } from './make-project.js';

/** The interface words that come with the program, in English. */
export function englishWords(): Strings {
  const path = 'content/strings.yaml';
  const text = readFileSync(join(BUILT_IN, path), 'utf8');
  const { value } = parseStrings({ path, text }, { language: 'en', aliasLimit: 100 });
  if (!value) throw new Error(`${path} cannot be read`);
  return value.strings;
}
