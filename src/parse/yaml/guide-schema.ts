import { z } from 'zod';
import { languageTag, slug, startPlace, stepNumber, text } from './fields.js';

const step = z.strictObject({
  number: stepNumber,
  name: text,
  minutes: z.int().min(0),
  drawing: slug
    .optional()
    .describe('its silhouette, a file of content/drawings without its ending'),
});

const entry = z.union([
  slug,
  z.strictObject({
    id: slug,
    place: startPlace.optional(),
    contents: z.boolean().optional().describe('false keeps it out of the contents'),
  }),
]);

const part = z.strictObject({
  id: slug,
  title: text.optional().describe('its name in the contents'),
  contents: z.boolean().optional().describe('false keeps it out of the contents'),
  sections: z.array(entry).min(1).describe('the reading order, by ids'),
});

/** `content/guide.yaml`. */
export const GUIDE_SCHEMA = z.strictObject({
  title: text,
  language: languageTag.describe('of the sections; a BCP 47 tag, as en'),
  series: z.strictObject({ name: text, tagline: z.string().optional() }).optional(),
  author: text,
  subject: text.optional(),
  keywords: z.array(text).optional(),
  credit: text.optional().describe('said at the foot of every loose sheet'),
  step: stepNumber.optional().describe('the step this guide is about'),
  steps: z.array(step).optional(),
  parts: z.array(part).min(1),
});

export type GuideFile = z.output<typeof GUIDE_SCHEMA>;
