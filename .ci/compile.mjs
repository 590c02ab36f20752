// Bundles src into dist/ when something is newer than it; `--types` adds the kit's declarations for the package.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');
const SOURCES = ['src', 'templates', 'package.json', 'tsconfig.json', '.ci/compile.mjs'];

/** Packages of very many small files: to open each would take a tenth of every short run, so they are bundled, too. */
const BUNDLED = [
  'mdast-util-directive',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-directive',
  'micromark-extension-gfm',
  'yaml',
  'zod',
];
/** `require` for those of them that are CommonJS, under names that no module of ours has. */
const BANNER = `import { createRequire as requireOfBundle } from 'node:module';
const require = requireOfBundle(import.meta.url);`;

const withTypes = process.argv.includes('--types');

if (withTypes || newestOf(SOURCES.map((each) => join(ROOT, each))) >= timeOf(join(DIST, 'main.js'))) {
  const folder = temporaryFolder();
  try {
    await bundle(folder);
    if (withTypes) declareTypes(folder);
    swapIn(folder);
  } catch (error) {
    // What does not compile was printed with its place already.
    if (!error.errors && error.status === undefined) throw error;
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Beside dist/ and not in the system's folder, since a rename does not cross file systems. */
function temporaryFolder() {
  const cache = join(ROOT, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'dist-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** The newest change of a file or folder; folders count, so that a removed file is noticed. */
function newestOf(paths) {
  let newest = 0;
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) continue;
    newest = Math.max(newest, stat.mtimeMs);
    if (stat.isDirectory()) newest = Math.max(newest, newestOf(readdirSync(path).map((each) => join(path, each))));
  }
  return newest;
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/**
 * The command and the kit share chunks, so that a template and the renderer speak of the same objects; React and its
 * engine stay outside for the same reason.
 */
async function bundle(folder) {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: { main: 'src/cli/main.ts', kit: 'src/kit/index.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
    banner: { js: BANNER },
    jsx: 'automatic',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    metafile: true,
  });
  writeFileSync(join(folder, 'licences.txt'), licencesOf(Object.keys(metafile.inputs)));
}

/** Of the packages whose files are bundled; fails where one has none. */
function licencesOf(files) {
  const packages = files.flatMap((file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(packages)].sort().map(licenceOf).join('\n');
}

function licenceOf(path) {
  const folder = join(ROOT, path);
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} comes without its licence`);
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
}

function declareTypes(folder) {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const options = ['-p', '.ci/tsconfig.types.json', '--outDir', join(folder, 'types')];
  execFileSync(process.execPath, [tsc, ...options], { cwd: ROOT, stdio: 'inherit' });
}

/** Another compile at the same moment makes the same files: whoever comes second steps back. */
function swapIn(folder) {
  const former = `${folder}-former`;
  try {
    renameSync(DIST, former);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  try {
    renameSync(folder, DIST);
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  }
  rmSync(former, { recursive: true, force: true });
}
