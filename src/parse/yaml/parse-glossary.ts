import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { Glossary } from '../../model/glossary.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { checkGlossary } from '../glossary/check-glossary.js';
import { GLOSSARY_SCHEMA, type GlossaryFile } from './glossary-schema.js';

/** The terms of a language, and what is wrong with them; a glossary at odds with itself forbids nothing. */
export function parseGlossary(file: TextFile, aliasLimit: number): Outcome<Glossary> {
  // An empty file is an empty glossary.
  if (file.text.trim() === '') return { value: [], diagnostics: [] };
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: GLOSSARY_SCHEMA, aliasLimit });
  if (!value) return { value: [], diagnostics };
  const glossary = value.map(termOf);
  const odds = checkGlossary(glossary, spotOf);
  return { value: odds.length > 0 ? [] : glossary, diagnostics: odds };
}

function termOf({ base, use, not = [], also = [], note }: GlossaryFile[number]): Glossary[number] {
  const term = { base, use: typeof use === 'string' ? [use] : use, not, also };
  return note === undefined ? term : { ...term, note };
}
