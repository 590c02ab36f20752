import { z } from 'zod';
import { frontMatterSchema } from './source/front-matter-schema.js';

/** For editors: what `content/section.schema.json` holds. */
export function sectionJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(frontMatterSchema, { io: 'input' });
  return { ...schema, title: 'Front matter of a section' };
}
