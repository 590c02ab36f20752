import { z } from 'zod';
import { FONT_SCHEMA } from './font-schema.js';

/** For editors: what `content/schemas/font.schema.json` holds. */
export function fontJsonSchema(): object {
  return { title: 'A font family', ...z.toJSONSchema(FONT_SCHEMA, { io: 'input' }) };
}
