// Bundles a piece of TypeScript that exports parts of src, and imports it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** `name` tells apart what runs at the same time. */
export async function compileEntry(name, contents) {
  const outfile = join(ROOT, '.cache', `${name}-${process.pid}.mjs`);
  const stdin = { contents, resolveDir: ROOT, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(outfile);
  }
}
