// `npm run bench [-- --runs 5]`: coop-press beside stock React-PDF with two renders, in fresh processes, and imposing beside
// pdfjam; `-- --imposing` that alone.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, '.cache/bench');
const code = join(folder, 'code');

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    imposing: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs wants a whole number from 1 on');

execFileSync(process.execPath, [join(root, '.ci/compile.mjs')], { stdio: 'inherit' });
await bundle({ bench: 'tests/bench/bench.ts', stock: 'tests/bench/stock.ts' }, 'esm');
await bundle({ 'bare-impose': 'tests/bench/bare-impose.ts' }, 'esm');
// What is loaded before a program is CommonJS: it starts no loader of its own.
await bundle({ 'report-usage': 'tests/bench/report-usage.ts' }, 'cjs');

const { bench, benchImposing } = await import(pathToFileURL(join(code, 'bench.mjs')));
const print = (line) => process.stdout.write(`${line}\n`);
process.exitCode = (await (values.imposing ? benchImposing : bench)({
  root,
  folder,
  code,
  runs,
  print,
}))
  ? 0
  : 1;

async function bundle(entryPoints, format) {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir: code,
    outExtension: { '.js': format === 'esm' ? '.mjs' : '.cjs' },
    bundle: true,
    format,
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  });
}
