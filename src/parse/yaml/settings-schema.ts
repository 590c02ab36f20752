import { z } from 'zod';
import { parseStock } from '../../print/paper-stock.js';

const limit = z.int().min(1).optional();

/** `coop-press.yaml` in the project's folder. */
export const SETTINGS_SCHEMA = z.strictObject({
  html: z
    .enum(['error', 'text'])
    .optional()
    .describe('raw HTML in sections: refused, or let through as its bare text'),
  allowRemoteImages: z.boolean().optional().describe('true: pictures are fetched over https'),
  sourceDateEpoch: z
    .int()
    .min(0)
    .optional()
    .describe('the date of the files, in seconds since 1970'),
  today: z.iso
    .date()
    .optional()
    .describe('the day the guide is printed for; facts grow stale by it (left out: the real day)'),
  allowStaleFacts: z
    .boolean()
    .optional()
    .describe('true: facts after their date are printed as “ask” instead of refused'),
  paper: z
    .string()
    .refine((text) => parseStock(text) !== undefined, 'a weight, as “80 g” or “20 lb”')
    .optional()
    .describe('in the office printer, as “80 g” or “20 lb”: thick paper makes inner pages creep'),
  limits: z
    .strictObject({
      sectionBytes: limit.describe('of one Markdown or YAML file'),
      publicationPages: limit.describe('of one output'),
      yamlAliases: limit.describe('of one YAML file'),
      imageBytes: limit.describe('of one picture'),
      imagePixels: limit.describe('of one picture'),
    })
    .optional(),
});
