import { z } from 'zod';
import type { Section } from '../../model/section.js';
import { withoutUnset } from '../../model/without-unset.js';
import { type FrontMatter, frontMatterSchema } from './front-matter-schema.js';

const HASH = /^[0-9a-f]{8}$/;
/** `title=0a1b2c3d lead=… 4e5f6a7b …`: texts of the front matter by name, then block by block. */
const STAMPS = /^(?:(?:(?:title|short-title|lead)=)?(?:[0-9a-f]{8}|0)(?: +|$))+$/;

/** The YAML head of a translation: its words; everything else stays with the section that it translates. */
export const translationSchema = z.strictObject({
  title: frontMatterSchema.shape.title,
  'short-title': frontMatterSchema.shape['short-title'],
  lead: frontMatterSchema.shape.lead,
  translates: z
    .string()
    .regex(STAMPS, 'it is written by “coop-press translate record”')
    .optional()
    .describe('What it was made from, by “coop-press translate record”.'),
  review: z
    .union([
      z.literal('none'),
      z.strictObject({
        name: z.string().trim().min(1),
        date: z.iso.date(),
        text: z.string().regex(HASH, 'it has eight digits, in quotes').optional(),
      }),
    ])
    .optional()
    .describe(
      'Who has read the translation against its base, and when; only a person signs. “text” is what “coop-press check” calls the text that was read.',
    ),
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

/** What a head says of the text under it. */
export type Signed = Pick<z.output<typeof translationSchema>, 'translates' | 'review'>;

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
