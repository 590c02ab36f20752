import { z } from 'zod';

/** `fonts/<folder>/font.yaml`. */
export const FONT_SCHEMA = z.strictObject({
  family: z.string().min(1).describe('the name that brands use'),
  licence: z.string().min(1).describe('SPDX name, as OFL-1.1'),
  source: z.string().optional().describe('where the files come from'),
  scripts: z
    .array(z.string().regex(/^[A-Z][a-z]{3}$/, 'a script is written as in ISO 15924, as Latn'))
    .min(1),
  faces: z
    .array(
      z.strictObject({
        file: z
          .string()
          .regex(/^[^/\\]+$/, 'a face is a file of the same folder')
          .regex(/\.(ttf|otf)$/i, 'a face is a static .ttf or .otf file'),
        weight: z.int().min(1).max(1000),
      }),
    )
    .min(1),
});

export type FontDescription = z.output<typeof FONT_SCHEMA>;
