import { z } from 'zod';
import { slug, startPlace } from './fields.js';

const added = z
  .strictObject({
    id: slug.describe('the section; its text lies in the folder of a layer'),
    after: slug.optional().describe('the section that it follows'),
    before: slug.optional().describe('or the one that it precedes'),
    place: startPlace.optional(),
    contents: z.boolean().optional().describe('false keeps it out of the contents'),
  })
  .refine(
    ({ after, before }) => (after === undefined) !== (before === undefined),
    'say where it stands: give “after” or “before”, and only one of them',
  );

/** What a layer changes in the reading order; the same keys in an edition's own file. */
export const ORDER_KEYS = {
  drop: z.array(slug).min(1).optional().describe('sections that are left out, by id'),
  add: z.array(added).min(1).optional().describe('sections that are put in, or moved if dropped'),
};

/** `sections.yaml` of a country or an organisation. */
export const ORDER_SCHEMA = z.strictObject(ORDER_KEYS);

export type OrderShape = z.output<typeof ORDER_SCHEMA>;
