import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneProject } from '../support/clone-project.js';
import { BEDS, GARDEN_GUIDE } from '../support/garden-guide.js';
import { BUILT_IN, makeProject } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';
import { runCommand } from '../support/run-command.js';

const clone = cloneProject();
const modules = join(clone, 'elsewhere/node_modules');
const installed = join(modules, 'coop-press');
const program = join(installed, 'dist/main.js');

/** Packs and unpacks as npm would, without its network: the packages that ours depends on are linked. */
beforeAll(() => {
  const packed = execFileSync('npm', ['pack', '--json'], {
    cwd: clone,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const { filename } = JSON.parse(packed.slice(packed.indexOf('[')))[0] as { filename: string };
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(clone, filename), '-C', installed, '--strip-components=1']);
  for (const name of readdirSync(join(BUILT_IN, 'node_modules'))) {
    symlinkSync(join(BUILT_IN, 'node_modules', name), join(modules, name));
  }
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

test('the package holds what is needed, types of the kit included, and no tests', () => {
  const needed = ['dist/main.js', 'dist/kit.js', 'dist/types/kit/index.d.ts', 'LICENSE'];
  for (const file of [...needed, 'content/LICENSE', 'fonts/plex-sans/LICENSE']) {
    expect(existsSync(join(installed, file)), file).toBe(true);
  }
  expect(readdirSync(installed)).not.toContain('tests');
  expect(readdirSync(installed)).not.toContain('src');
});

test('prints the built-in guide in an empty folder', async () => {
  const folder = makeProject({});
  const { code, stderr } = await runCommand(
    ['build', 'en', '--template', 'booklet', '--variant', 'full'],
    { program, cwd: folder },
  );
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
  const { pages } = await readPdf(readFileSync(join(folder, 'output/en/en-booklet.pdf')));
  expect(pages).toHaveLength(28);
});

test('does not run a template that nobody trusts', async () => {
  const project = makeProject(GARDEN_GUIDE);
  const { code, stderr } = await runCommand(['build', '--project', project], { program });
  expect(code).toBe(1);
  expect(stderr).toContain('content/editions/en.yaml');
  expect(stderr).toContain('add --trust-templates');
});

test('prints another guide: thirty sections, its own template, font and brand', async () => {
  const project = makeProject(GARDEN_GUIDE);
  const { code, stderr } = await runCommand(['build', '--project', project, '--trust-templates'], {
    program,
    cwd: makeProject({}),
  });
  expect(stderr).not.toContain('error');
  expect(code).toBe(0);
  expect(readdirSync(join(project, 'output/en'))).toEqual(['en-booklet.pdf', 'en-garden-card.pdf']);
  const card = await readPdf(readFileSync(join(project, 'output/en/en-garden-card.pdf')));
  expect(card.pages).toHaveLength(BEDS);
  const [word] = card.pages[BEDS - 1]?.words ?? [];
  expect(word).toMatchObject({ font: expect.stringContaining('IBMPlexSerif'), colour: '#2a7a3c' });
  expect(card.pages[BEDS - 1]?.text).toBe(`Bed ${BEDS}`);
  const booklet = await readPdf(readFileSync(join(project, 'output/en/en-booklet.pdf')));
  expect(booklet.pages.some((page) => page.text.includes('Dig, sow and water. see page 1'))).toBe(
    true,
  );
  expect(booklet.pages.length % 4).toBe(0);
});
