import { readFile, realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type BuildFailure, build, type Loader, type Message, type Plugin } from 'esbuild';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { TemplatePlace } from './find-templates.js';
import { isInside } from './read-bytes.js';

/** Where a template's imports that are not its own files come from: always from us, never from its project. */
export type TemplateModules = Readonly<Record<string, unknown>>;

const FOREIGN = 'not one of ours';
const LOADERS: Readonly<Record<string, Loader>> = {
  '.tsx': 'tsx',
  '.ts': 'ts',
  '.jsx': 'jsx',
  '.js': 'jsx',
  '.json': 'json',
};

/** One CommonJS text of a template and its own files; the modules that it may ask for stay outside. */
export async function compileTemplate(
  place: TemplatePlace,
  modules: readonly string[],
): Promise<Outcome<string | undefined>> {
  const root = await realpath(place.root);
  try {
    const built = await build({
      entryPoints: [join(root, place.path)],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: 'inline',
      logLevel: 'silent',
      tsconfigRaw: '{}',
      plugins: [ownFilesOnly(join(root, 'templates'), modules)],
    });
    return { value: built.outputFiles[0]?.text, diagnostics: [] };
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    const diagnostics = error.errors.map((message) => diagnosticOf(message, place, modules));
    return { value: undefined, diagnostics };
  }
}

function ownFilesOnly(folder: string, modules: readonly string[]): Plugin {
  return {
    name: 'own-files-only',
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /.*/ }, ({ kind, path }) => {
        if (kind === 'entry-point' || /^\.{1,2}\//.test(path)) return undefined;
        if (modules.includes(path)) return { path, external: true };
        return { errors: [{ text: `“${path}” is ${FOREIGN}` }] };
      });
      onLoad({ filter: /.*/ }, async ({ path }) => {
        const loader = LOADERS[extname(path)];
        const shown = relative(folder, path).replaceAll(sep, '/');
        if (!isInside(folder, path) || !loader) {
          return { errors: [{ text: `“${shown}” is ${FOREIGN}` }] };
        }
        return { contents: await readFile(path, 'utf8'), loader };
      });
    },
  };
}

function isBuildFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && 'errors' in error && Array.isArray(error.errors);
}

function diagnosticOf(
  { text, location }: Message,
  { path }: TemplatePlace,
  modules: readonly string[],
): Diagnostic {
  const where = location && {
    place: {
      file: location.file.replaceAll(sep, '/').normalize('NFC'),
      line: location.line,
      column: location.column + 1,
      length: location.length,
    },
    excerpt: location.lineText,
  };
  const details = where ?? { place: { file: path } };
  if (!text.endsWith(FOREIGN)) {
    return errorAt('load/template-syntax', `This template does not compile: ${text}.`, details);
  }
  const message = `A template cannot import this: ${text}.`;
  const hints = [
    `it may import ${modules.join(', ')}, and .tsx, .ts and .json files of its templates folder`,
  ];
  return errorAt('load/template-import', message, { ...details, hints });
}
