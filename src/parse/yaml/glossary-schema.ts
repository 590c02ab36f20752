import { z } from 'zod';
import { text } from './fields.js';

/** Words; at least two letters stand before a `*`, and nothing of the word behind it. */
const variant = z
  .string()
  .trim()
  .regex(
    /^(?=[\p{L}\p{N}])(?:[^\s*]+|[^\s*]{2,}\*)(?:\s+(?:[^\s*]+|[^\s*]{2,}\*))*$/u,
    'a word begins with a letter, and a “*” ends it, as in “profit*”',
  );

const term = z.strictObject({
  base: text.describe('the term as the base of the guide says it'),
  use: z.union([text, z.array(text).min(1)]).describe('what the translation says'),
  not: z
    .array(variant)
    .optional()
    .describe('what it does not say; a “*” stands for any ending, as in “profit*”'),
  also: z
    .array(variant)
    .optional()
    .describe('words around one of “not” with which it is right all the same'),
  note: text.optional().describe('why, or where, for whoever translates'),
});

/** `content/languages/<tag>/glossary.yaml`. */
export const GLOSSARY_SCHEMA = z.array(term);

export type GlossaryFile = z.output<typeof GLOSSARY_SCHEMA>;
