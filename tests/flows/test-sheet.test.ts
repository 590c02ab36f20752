import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testSheet } from '../../src/flows/test-sheet.js';
import { openProject } from '../../src/pipeline/open-project.js';
import { BUILT_IN, makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { readPdf } from '../support/read-pdf.js';
import { refusingDisk } from '../support/refusing-disk.js';
import { requestFor } from '../support/run-build.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { runHere } from '../support/translate.js';

const sheet = (cwd: string, ...args: readonly string[]) => runHere(['test-sheet', ...args], cwd);

async function wordsOf(file: string): Promise<string> {
  const { pages } = await readPdf(readFileSync(file));
  return pages.map(({ text }) => text).join('\n');
}

test('prints two pages in an empty folder, and says how to print them', async () => {
  const root = temporaryFolder();
  const { code, stdout, stderr } = await sheet(root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.split('\n').slice(0, 2)).toEqual([
    'output/test-sheet-en.pdf',
    'Print it on both sides, flipped on the short edge, at actual size (100 %). It says what to look at.',
  ]);
  const { pages } = await readPdf(readFileSync(join(root, 'output/test-sheet-en.pdf')));
  expect(pages).toHaveLength(2);
  expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
    [297, 210],
    [297, 210],
  ]);
  expect(readdirSync(join(root, 'output'))).toEqual(['test-sheet-en.pdf']);
});

test('prints on Letter, into another folder, in the language of another edition', async () => {
  const root = temporaryFolder();
  const asked = ['fr-FR', '--size', 'letter', '--output', 'there', '--json'];
  const { code, stdout } = await sheet(root, ...asked);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    files: ['there/test-sheet-fr-FR-letter.pdf'],
    diagnostics: [],
  });
  const words = await wordsOf(join(root, 'there/test-sheet-fr-FR-letter.pdf'));
  expect(words).toContain('Connaître son imprimante');
  expect(words).toContain('4 in');
});

test('bears the name of the printer that is known, unless it is to be left out', async () => {
  const root = temporaryFolder();
  const folder = join(temporaryFolder(), 'coop-press');
  await runHere(['printer', '--name', 'Ricoh by the stairs'], root, folder);
  const file = join(root, 'output/test-sheet-en.pdf');
  await runHere(['test-sheet'], root, folder);
  expect(await wordsOf(file)).toContain('Ricoh by the stairs');
  await runHere(['test-sheet', '--no-user-settings'], root, folder);
  expect(await wordsOf(file)).not.toContain('Ricoh');
});

test('takes the words of “en”, else of the first edition that is no draft', async () => {
  const root = makeProject({
    ...SMALL_GUIDE,
    'content/editions/en.yaml': 'language: en\ndraft: true\noutputs: [booklet]\n',
    'content/editions/garden.yaml': 'language: en\noutputs: [booklet]\n',
  });
  const named = await sheet(root);
  expect(named.stdout).toContain('test-sheet-en.pdf');
  const { 'content/editions/en.yaml': _, ...guide } = SMALL_GUIDE;
  const without = makeProject({
    ...guide,
    'content/editions/a.yaml': 'language: en\ndraft: true\noutputs: [booklet]\n',
    'content/editions/b.yaml': 'language: en\noutputs: [booklet]\n',
  });
  expect((await sheet(without)).stdout).toContain('test-sheet-b.pdf');
});

test('what is wrong with the guide is no matter of the sheet, as long as its words can be read', async () => {
  const root = makeProject({
    ...SMALL_GUIDE,
    'content/sections/welcome.md': '---\ntitle: Welcome\nkind: reading\n---\n\n![](gone.png)\n',
  });
  const { code, stderr } = await sheet(root);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const broken = makeProject({ ...SMALL_GUIDE, 'content/guide.yaml': 'title: [\n' });
  const { code: failed, stderr: told } = await sheet(broken);
  expect(failed).toBe(1);
  expect(told).toContain('content/guide.yaml');
  expect(existsSync(join(broken, 'output'))).toBe(false);
});

test('names what it does not know: editions, papers, words', async () => {
  const root = makeProject({
    ...SMALL_GUIDE,
    'content/editions/de.yaml': 'language: de\noutputs: [booklet]\n',
  });
  const edition = await sheet(root, 'enn');
  expect(edition.code).toBe(2);
  expect(edition.stderr).toContain('the nearest name is “en”');
  const paper = await sheet(root, '--size', 'a5');
  expect(paper.code).toBe(1);
  expect(paper.stderr).toContain('its papers: a4, letter');
  expect((await sheet(root, 'en', 'de')).code).toBe(2);
  const words = await sheet(root, 'de');
  expect(words.code).toBe(1);
  expect(words.stderr).toContain('The interface word “test-sheet.title” is not set.');
});

test('no edition prints it: neither listed nor asked for', async () => {
  const root = makeProject({
    ...SMALL_GUIDE,
    'content/editions/en.yaml': 'language: en\noutputs: [test-sheet]\n',
    'content/editions/other.yaml': 'language: en\noutputs: [booklet]\n',
  });
  const listed = await runHere(['build', 'en'], root);
  expect(listed.code).toBe(1);
  expect(listed.stderr).toContain('content/editions/en.yaml:2:11  error  compose/unknown-template');
  expect(listed.stderr).toContain('The template “test-sheet” prints nothing of a guide');
  const asked = await runHere(['build', 'other', '--template', 'test-sheet'], root);
  expect(asked.code).toBe(1);
  expect(asked.stderr).toContain('a command of its own prints it');
  const { stdout } = await runHere(['list', '--json'], makeProject(SMALL_GUIDE));
  const names = JSON.parse(stdout).templates.map(({ name }: { name: string }) => name);
  expect(names).toContain('booklet');
  expect(names).not.toContain('test-sheet');
});

test('stands in no record, and outlives a build of everything', async () => {
  const root = makeProject(SMALL_GUIDE);
  await sheet(root);
  expect(existsSync(join(root, 'output/build-record.json'))).toBe(false);
  await runHere(['build'], root);
  expect(readFileSync(join(root, 'output/build-record.json'), 'utf8')).not.toContain('test-sheet');
  expect(existsSync(join(root, 'output/test-sheet-en.pdf'))).toBe(true);
});

test('a project’s own sheet is run only where somebody trusts it', async () => {
  const own = "export const template = { name: 'test-sheet' };";
  const root = makeProject({ ...SMALL_GUIDE, 'templates/test-sheet/template.tsx': own });
  const { code, stderr } = await sheet(root);
  expect(code).toBe(1);
  expect(stderr).toContain('add --trust-templates');
  const trusted = await sheet(root, '--trust-templates');
  expect(trusted.stderr).toContain('load/bad-template');
});

test.each(['writeNew', 'rename'] as const)(
  'leaves nothing half written where the disk refuses (%s)',
  async (call) => {
    const folder = join(temporaryFolder(), 'output');
    mkdirSync(folder);
    writeFileSync(join(folder, 'test-sheet-en.pdf'), 'of before');
    const request = requestFor();
    const project = { ...request.project, root: BUILT_IN, builtIn: BUILT_IN };
    const disk = refusingDisk(call, 'ENOSPC', { matching: 'test-sheet' });
    const { value, diagnostics } = await testSheet({ ...request, project }, folder, {
      openProject,
      disk,
    });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'write/no-space' }]);
    expect(readdirSync(folder)).toEqual(['test-sheet-en.pdf']);
    expect(readFileSync(join(folder, 'test-sheet-en.pdf'), 'utf8')).toBe('of before');
  },
);
