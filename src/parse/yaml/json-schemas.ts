import { z } from 'zod';
import { sectionJsonSchema } from '../section-json-schema.js';
import { BRAND_SCHEMA } from './brand-schema.js';
import { EDITION_SCHEMA } from './edition-schema.js';
import { GUIDE_SCHEMA } from './guide-schema.js';
import { SETTINGS_SCHEMA } from './settings-schema.js';
import { STRINGS_SCHEMA } from './strings-schema.js';

const SCHEMAS = {
  'brand.schema.json': BRAND_SCHEMA,
  'coop-press.schema.json': SETTINGS_SCHEMA,
  'edition.schema.json': EDITION_SCHEMA,
  'guide.schema.json': GUIDE_SCHEMA,
  'strings.schema.json': STRINGS_SCHEMA,
} as const satisfies Record<string, z.ZodType>;

/** JSON Schemas by file name, so that editors complete keys and underline mistakes. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  const files = Object.entries(SCHEMAS).map(([file, schema]) => [
    file,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  return { ...Object.fromEntries(files), 'section.schema.json': sectionJsonSchema() };
}
