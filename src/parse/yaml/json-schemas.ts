import { z } from 'zod';
import { sectionJsonSchema } from '../section-json-schema.js';
import { translationSchema } from '../source/translation-schema.js';
import { BRAND_SCHEMA } from './brand-schema.js';
import { EDITION_SCHEMA } from './edition-schema.js';
import { FACTS_SCHEMA } from './facts-schema.js';
import { GLOSSARY_SCHEMA } from './glossary-schema.js';
import { GUIDE_SCHEMA } from './guide-schema.js';
import { ORDER_SCHEMA } from './order-schema.js';
import { GUIDE_WORDS_SCHEMA } from './parse-guide-words.js';
import { SETTINGS_SCHEMA } from './settings-schema.js';
import { STRINGS_SCHEMA } from './strings-schema.js';

const SCHEMAS = {
  brand: { title: 'A brand', schema: BRAND_SCHEMA },
  edition: { title: 'An edition', schema: EDITION_SCHEMA },
  facts: { title: 'Facts about a country', schema: FACTS_SCHEMA },
  glossary: { title: 'The words of a language', schema: GLOSSARY_SCHEMA },
  guide: { title: 'A guide', schema: GUIDE_SCHEMA },
  'guide-words': { title: 'A translation’s words for a guide', schema: GUIDE_WORDS_SCHEMA },
  sections: { title: 'What a layer adds to the reading order', schema: ORDER_SCHEMA },
  settings: { title: 'Settings of a project', schema: SETTINGS_SCHEMA },
  strings: { title: 'Interface words', schema: STRINGS_SCHEMA },
  translation: { title: 'Front matter of a translated section', schema: translationSchema },
} as const satisfies Record<string, { readonly title: string; readonly schema: z.ZodType }>;

/** JSON Schemas by the name of what they describe, so that editors complete keys and underline mistakes. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  const written = Object.entries(SCHEMAS).map(([name, { title, schema }]) => [
    name,
    { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) },
  ]);
  return { ...Object.fromEntries(written), section: sectionJsonSchema() };
}
