import { z } from 'zod';

const limit = z.int().min(1).optional();

/** `coop-press.yaml` in the project's folder. */
export const SETTINGS_SCHEMA = z.strictObject({
  html: z
    .enum(['error', 'text'])
    .optional()
    .describe('raw HTML in sections: refused, or let through as its bare text'),
  allowRemoteImages: z.boolean().optional(),
  sourceDateEpoch: z.int().min(0).optional().describe('seconds since 1970'),
  limits: z
    .strictObject({
      sectionBytes: limit,
      publicationPages: limit,
      yamlAliases: limit,
      imageBytes: limit,
      imagePixels: limit,
    })
    .optional(),
});
