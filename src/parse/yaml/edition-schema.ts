import { z } from 'zod';
import { PROFILES, VARIANTS } from '../../model/edition.js';
import { HOLE_WISHES } from '../../print/holes.js';
import { PAPERS, type PaperName } from '../../print/papers.js';
import { countryCode, languageTag, slug } from './fields.js';
import { ORDER_KEYS } from './order-schema.js';
import { STRINGS_SCHEMA } from './strings-schema.js';

const paper = z.enum(Object.keys(PAPERS) as [PaperName, ...PaperName[]]);
const variant = z.enum(VARIANTS);
const profile = z.enum(PROFILES);

const output = z
  .strictObject({
    template: slug,
    size: paper.optional(),
    sizes: z.array(paper).min(1).optional(),
    variant: variant.optional(),
    variants: z.array(variant).min(1).optional(),
    profile: profile.optional(),
    profiles: z.array(profile).min(1).optional(),
    holes: z.enum(HOLE_WISHES).optional().describe('room for holes; auto: those of the paper'),
  })
  .refine(({ size, sizes }) => !(size && sizes), 'give “size” or “sizes”, not both')
  .refine(
    ({ variant: one, variants }) => !(one && variants),
    'give “variant” or “variants”, not both',
  )
  .refine(
    ({ profile: one, profiles }) => !(one && profiles),
    'give “profile” or “profiles”, not both',
  );

/** `content/editions/<name>.yaml`. */
export const EDITION_SCHEMA = z.strictObject({
  language: languageTag.describe('a BCP 47 tag, as en, fr-FR or ar-MA'),
  draft: z.boolean().optional().describe('true: not built unless it is asked for by name'),
  country: countryCode.optional().describe('a folder of content/countries, as BE or CA-QC'),
  organisation: slug.optional().describe('a folder of content/organisations'),
  strings: STRINGS_SCHEMA.optional().describe('interface words of this edition alone'),
  ...ORDER_KEYS,
  outputs: z
    .array(z.union([slug, output]))
    .min(1)
    .describe('templates, with papers, variants and profiles'),
});

export type EditionShape = z.output<typeof EDITION_SCHEMA>;
