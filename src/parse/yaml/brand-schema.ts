import { z } from 'zod';
import { colour, slug, text } from './fields.js';

const inks = z.strictObject({
  text: colour.optional().describe('all type and rules; black prints sharpest'),
  dark: colour.optional().describe('bars, tabs and the constant part of drawings'),
  accent: colour.optional().describe('the colour of the step; in drawings, never as type'),
  overlap: colour.optional().describe('where accent and dark cross in a drawing'),
  example: colour.optional().describe('type of what is filled in as an example'),
});

const families = z.strictObject({
  display: text.optional().describe('titles and questions, in 700'),
  text: text.optional().describe('all else, in 400 and 600'),
  code: text.optional().describe('code, in 400'),
  symbols: text.optional().describe('characters that the others lack'),
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
      name: text.optional().describe('who speaks'),
      tagline: z.string().optional(),
      mark: slug.optional().describe('a drawing by name'),
    })
    .optional(),
  logos: z
    .array(
      z.strictObject({
        label: text
          .optional()
          .describe('printed where there is no image, else read aloud; or an interface word'),
        image: text.optional().describe('a picture in the folder of this file'),
      }),
    )
    .max(MOST_LOGOS)
    .optional(),
  cover: z
    .strictObject({
      style: z
        .enum(['broadside', 'frieze'])
        .optional()
        .describe('broadside: title above, scene below; frieze: the other way round'),
    })
    .optional(),
});

export type BrandFile = z.output<typeof BRAND_SCHEMA>;
