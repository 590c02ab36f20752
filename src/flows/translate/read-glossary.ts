import { z } from 'zod';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import { type GlossaryTerm, glossaryNotes } from '../../exchange/texts/glossary-notes.js';
import { readOptionalText } from '../../load/read-optional-text.js';
import { withoutUnset } from '../../model/without-unset.js';
import type { Translating } from './request.js';

const TERMS: z.ZodType<readonly unknown[]> = z.array(z.unknown());

const TERM = z.object({ base: z.string(), use: z.string(), not: z.array(z.string()).optional() });

/** What a language's glossary says of the words in a text. It helps and binds nobody: what cannot be read is left out. */
export async function readGlossary(
  { texts, request }: Translating,
  language: string,
): Promise<(text: string) => readonly string[]> {
  const { limits } = texts.settings;
  const file = await readOptionalText({
    root: texts.sources.builtIn ? request.project.builtIn : texts.sources.root,
    path: `content/languages/${language}/glossary.yaml`,
    limit: { name: 'sectionBytes', bytes: limits.sectionBytes },
  });
  const { path = '', text = '' } = file.value ?? {};
  const options = { schema: TERMS, aliasLimit: limits.yamlAliases };
  const { value = [] } = text === '' ? {} : readShape({ file: path, text }, options);
  const terms = value.flatMap((each): readonly GlossaryTerm[] => {
    const { data } = TERM.safeParse(each);
    return data ? [withoutUnset(data)] : [];
  });
  return glossaryNotes(terms);
}
