import { z } from 'zod';
import { frontMatterSchema } from './source/front-matter-schema.js';

/** For editors: what `content/schemas/section.schema.json` holds. */
export function sectionJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(frontMatterSchema, { io: 'input' });
  return { title: 'Front matter of a section', ...schema };
}
