import { z } from 'zod';
import type { Section } from '../../model/section.js';
import { withoutUnset } from '../../model/without-unset.js';
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

/** The YAML head of a section that a country or an organisation replaces: a title, and what else differs from the base. */
export const changesSchema = frontMatterSchema
  .extend({
    // Without the defaults: what is left out stays as the base has it.
    audience: frontMatterSchema.shape.audience.unwrap(),
    'min-lines': frontMatterSchema.shape['min-lines'].unwrap(),
  })
  .partial()
  .required({ title: true })
  .extend({ review: translationSchema.shape.review });

export type TranslationHead = z.output<typeof translationSchema>;

type Changes = Omit<z.output<typeof changesSchema>, 'review'>;

/** What a head says, filled up from its base. A short title of the base belongs to the base's title. */
export function headOf(base: Section, changes: Changes): FrontMatter {
  const { id, kind, audience, fit, step, minutes, icon, picture, outputs } = base;
  return {
    ...{ id, kind, audience, fit, 'min-lines': base.minLines },
    ...(step !== undefined && { step }),
    ...(minutes !== undefined && { minutes }),
    ...(icon !== undefined && { icon }),
    ...(picture !== undefined && { picture }),
    ...(outputs && { outputs: [...outputs] }),
    ...withoutUnset(changes),
  } as FrontMatter;
}
