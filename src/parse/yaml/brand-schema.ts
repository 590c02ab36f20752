import { z } from 'zod';
import { colour, slug, text } from './fields.js';

const inks = z.strictObject({
  text: colour.optional(),
  dark: colour.optional(),
  accent: colour.optional(),
  overlap: colour.optional(),
  tint: colour.optional(),
  example: colour.optional(),
});

const families = z.strictObject({
  display: text.optional(),
  text: text.optional(),
  code: text.optional(),
  symbols: text.optional(),
});

const STEPS = ['1', '2', '3', '4', '5'] as const;
const MOST_LOGOS = 2;

/** `content/brand.yaml` and `content/organisations/<slug>/brand.yaml`: only what differs. */
export const BRAND_SCHEMA = z.strictObject({
  inks: inks.optional(),
  steps: z
    .partialRecord(z.enum(STEPS), z.strictObject({ accent: colour, overlap: colour }))
    .optional()
    .describe('inks by step number'),
  families: families.optional().describe('family names, as font.yaml gives them'),
  lockup: z
    .strictObject({
      name: text.optional(),
      tagline: z.string().optional(),
      mark: slug.optional().describe('a drawing by name'),
    })
    .optional(),
  logos: z
    .array(
      z.strictObject({
        label: text,
        image: text.optional().describe('a picture in the folder of this file'),
      }),
    )
    .max(MOST_LOGOS)
    .optional(),
  cover: z.strictObject({ style: z.enum(['broadside', 'frieze']).optional() }).optional(),
});

export type BrandFile = z.output<typeof BRAND_SCHEMA>;
