import { z } from 'zod';
import { AUDIENCES, SECTION_KINDS } from '../../model/section.js';
import { hiddenCharacters } from './hidden-characters.js';

const MOST_MINUTES = 1_440;
const MOST_LINES = 60;

/** Letters of any script, digits, “-” and “_”: safe in file names, anchors and links. */
export const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;

/** Texts of the head are short: their Markdown is read without the limits that hold for the body. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => hiddenCharacters(text).length === 0, 'an invisible character stands in it');
const name = z.string().regex(NAME, 'use letters, digits, “-” and “_” only');

/** The YAML head of a section. */
export const frontMatterSchema = z.strictObject({
  id: name.optional().describe('The name of the file without “.md”; may be left out.'),
  title: words(500).describe('Words and emphasis (*…*).'),
  'short-title': words(200)
    .optional()
    .describe('For running heads and contents, where the title is long.'),
  lead: words(2_000)
    .optional()
    .describe('The larger opening lines under the title; inline Markdown.'),
  kind: z.enum(SECTION_KINDS).describe('What the section is; templates choose by it.'),
  step: z.int().min(1).max(99).optional().describe('The step of the path it belongs to.'),
  audience: z
    .enum(AUDIENCES)
    .default('participant')
    .describe('Sections for the facilitator never reach participants.'),
  minutes: z.int().min(1).max(MOST_MINUTES).optional().describe('How long it takes.'),
  icon: name.optional().describe('An icon by name.'),
  picture: name.optional().describe('A drawing by name.'),
  fit: z
    .enum(['page', 'flow'])
    .optional()
    .describe('“page”: exactly one page; “flow”: as many as needed. Reasons and worksheets: page.'),
  'min-lines': z
    .int()
    .min(0)
    .max(MOST_LINES)
    .default(2)
    .describe('How few lines each “::lines” may be left with.'),
  outputs: z.array(name).min(1).optional().describe('The templates that print it; left out: all.'),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;
