// `npm run schemas`: writes content/schemas/*.schema.json from the schemas that the program checks files with.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { compileEntry } from './compile-entry.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'content/schemas');
const ENTRY = `
  export { jsonSchemas } from './src/parse/yaml/json-schemas.ts';
  export { fontJsonSchema } from './src/load/font-json-schema.ts';
`;

const { jsonSchemas, fontJsonSchema } = await compileEntry('schemas', ENTRY);
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries({ ...jsonSchemas(), font: fontJsonSchema() })) {
  writeFileSync(join(FOLDER, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
