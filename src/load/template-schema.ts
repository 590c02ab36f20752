import { z } from 'zod';
import { PRODUCTS } from '../model/product.js';
import { AUDIENCES, SECTION_KINDS } from '../model/section.js';
import { SUBJECTS } from '../model/template.js';
import { ORIENTATIONS, PAPERS, type PaperName } from '../print/papers.js';

const paper = z.enum(Object.keys(PAPERS) as [PaperName, ...PaperName[]]);
const draws = z.custom((value) => typeof value === 'function', 'must be a function');

/** What `template.tsx` exports as `template`. */
export const TEMPLATE_SCHEMA = z
  .object({
    name: z.string().min(1),
    description: z.string().min(1),
    about: z.enum(SUBJECTS).optional(),
    papers: z.array(paper).min(1),
    audience: z.enum(AUDIENCES),
    kinds: z.array(z.enum(SECTION_KINDS)),
    product: z.enum(PRODUCTS).optional(),
    orientation: z.enum(ORIENTATIONS).optional(),
    sides: z.literal([1, 2]).optional(),
    most: z.int().min(1).optional(),
    start: z.enum(['any', 'recto', 'verso']),
    flows: z.boolean().optional(),
    holes: z.boolean().optional(),
    multipleOf: z.literal([1, 2, 4]),
    strings: z.array(z.string()),
    page: draws,
    blank: draws.optional(),
    leads: draws.optional(),
    chosen: z.array(z.enum(SECTION_KINDS)).optional(),
  })
  .refine(({ about = 'guide', kinds }) => (about !== 'guide') === (kinds.length === 0), {
    path: ['kinds'],
    message: 'a template names the kinds of sections that it prints; one about printing has none',
  });
