// `npm run schemas`: writes content/schemas/*.schema.json from the schemas that the program checks files with.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, 'content/schemas');
const ENTRY = `
  export { jsonSchemas } from './src/parse/yaml/json-schemas.ts';
  export { fontJsonSchema } from './src/load/font-json-schema.ts';
`;

const { jsonSchemas, fontJsonSchema } = await compile();
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of Object.entries({ ...jsonSchemas(), font: fontJsonSchema() })) {
  writeFileSync(join(FOLDER, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}

async function compile() {
  const outfile = join(ROOT, '.cache', `schemas-${process.pid}.mjs`);
  const stdin = { contents: ENTRY, resolveDir: ROOT, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(outfile);
  }
}
