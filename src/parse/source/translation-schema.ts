import { z } from 'zod';
import type { Section } from '../../model/section.js';
import { type FrontMatter, frontMatterSchema } from './front-matter-schema.js';

/** The YAML head of a translation: its words; everything else stays with the section that it translates. */
export const translationSchema = z.strictObject({
  title: frontMatterSchema.shape.title,
  'short-title': frontMatterSchema.shape['short-title'],
  lead: frontMatterSchema.shape.lead,
  review: z
    .strictObject({ name: z.string().trim().min(1), date: z.iso.date() })
    .optional()
    .describe('Who has read the translation against its base, and when; only a person signs.'),
});

export type TranslationHead = z.output<typeof translationSchema>;

/** The head of a translation, filled up from its base. A short title of the base belongs to the base's title. */
export function headOf(base: Section, { review: _, ...words }: TranslationHead): FrontMatter {
  const { id, kind, audience, fit, step, minutes, icon, picture, outputs } = base;
  return {
    ...{ id, kind, audience, fit, 'min-lines': base.minLines },
    ...(step !== undefined && { step }),
    ...(minutes !== undefined && { minutes }),
    ...(icon !== undefined && { icon }),
    ...(picture !== undefined && { picture }),
    ...(outputs && { outputs: [...outputs] }),
    ...words,
  };
}
