import { expect, test } from 'vitest';
import { plantTree, ROOT, violationsIn } from '../support/cruise-tree.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const EMPTY = 'export const nothing = 0;\n';
const imports = (...names: string[]) => names.map((name) => `import '${name}';\n`).join('') + EMPTY;

/** Files that others import; they break no rule themselves. */
const SOUND = {
  'src/print/papers.ts': EMPTY,
  'src/diagnostics/codes.ts': EMPTY,
  'src/model/section.ts': imports('../print/papers.js', '../diagnostics/codes.js'),
  'src/load/load.ts': imports('node:fs', '../model/section.js', './other.js'),
  'src/load/other.ts': EMPTY,
  'src/parse/parse.ts': imports('gray-matter', '../model/section.js'),
  'src/write/write.ts': imports('node:fs'),
  'src/report/report.ts': EMPTY,
  'src/settings/settings.ts': EMPTY,
  'src/render/render.ts': imports('@react-pdf/layout', '../model/section.js'),
  'src/kit/index.ts': imports('react', '@react-pdf/renderer', '../model/section.js'),
  'src/kit/inner.ts': EMPTY,
  'src/kit/template-modules.ts': imports('./index.js'),
  'src/pipeline/open-project.ts': imports(
    '../load/load.js',
    '../render/render.js',
    '../kit/template-modules.js',
  ),
  'src/flows/build.ts': imports(
    '../pipeline/open-project.js',
    '../write/write.js',
    '../settings/settings.js',
  ),
  'src/cli/main.ts': imports('../flows/build.js', '../report/report.js', 'node:process', 'yargs'),
  'templates/a/template.tsx': imports(
    'coop-press/kit',
    'react',
    '@react-pdf/renderer',
    './pages.js',
  ),
  'templates/a/pages.tsx': EMPTY,
  'templates/b/template.tsx': EMPTY,
};

const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['no-circles', 'src/load/circle.ts', imports('./circle.js')],
  ['kernel-looks-nowhere-up', 'src/print/up.ts', imports('../model/section.js')],
  ['model-sees-kernel-only', 'src/model/up.ts', imports('../load/load.js')],
  ['stages-do-not-know-each-other', 'src/parse/other.ts', imports('../load/load.js')],
  ['stages-do-not-know-each-other', 'src/report/flow.ts', imports('../flows/build.js')],
  ['kit-sees-model-only', 'src/kit/up.ts', imports('../render/render.js')],
  ['pipeline-joins-stages-only', 'src/pipeline/inner.ts', imports('../kit/inner.js')],
  ['flows-see-pipeline-and-stages', 'src/flows/kit.ts', imports('../kit/index.js')],
  ['only-pipeline-joins-stages', 'src/cli/joins.ts', imports('../load/load.js')],
  ['nobody-imports-the-command-line', 'src/flows/cli.ts', imports('../cli/main.js')],
  ['react-pdf-only-where-pages-are-drawn', 'src/compose/draws.ts', imports('@react-pdf/layout')],
  ['react-pdf-only-where-pages-are-drawn', 'src/compose/react.ts', imports('react')],
  ['disk-only-at-the-edges', 'src/compose/disk.ts', imports('node:fs/promises')],
  ['disk-only-at-the-edges', 'src/flows/spawns.ts', imports('node:child_process')],
  ['programs-are-run-by-load-alone', 'src/write/spawns.ts', imports('node:child_process')],
  ['gray-matter-behind-one-door', 'src/load/matter.ts', imports('gray-matter')],
  ['yargs-behind-one-door', 'src/flows/yargs.ts', imports('yargs')],
  ['templates-use-the-kit', 'templates/a/inner.tsx', imports('../../src/kit/inner.js')],
  ['templates-use-react-and-the-kit-alone', 'templates/a/disk.tsx', imports('node:fs')],
  ['templates-use-react-and-the-kit-alone', 'templates/a/other.tsx', imports('@react-pdf/layout')],
  ['templates-do-not-know-each-other', 'templates/b/neighbour.tsx', imports('../a/pages.js')],
  ['src-never-names-a-template', 'src/load/favourite.ts', imports('../../templates/a/pages.js')],
];

test('the project keeps its own layering', async () => {
  expect(await violationsIn(ROOT)).toEqual([]);
});

test('a sound tree passes', async () => {
  const folder = temporaryFolder();
  plantTree(folder, SOUND);
  expect(await violationsIn(folder)).toEqual([]);
});

test('every planted violation is caught by its rule', async () => {
  const folder = temporaryFolder();
  const planted = Object.fromEntries(PLANTED.map(([, file, text]) => [file, text]));
  plantTree(folder, { ...SOUND, ...planted });
  const found = await violationsIn(folder);
  const caught = PLANTED.filter(([rule, file]) =>
    found.some((violation) => violation.startsWith(`${rule}: ${file} → `)),
  );
  expect(caught).toEqual(PLANTED);
});
