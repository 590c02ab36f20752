import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../src/write/disk.js';
import { lockOutput } from '../../src/write/lock.js';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';

test('prints a guide, tells the steps and sums up', async () => {
  const project = makeProject(SMALL_GUIDE);
  const { code, stdout, stderr } = await runCommand(['build'], { cwd: project });
  expect(stderr).toMatch(/^\[1\/1\] en\/en-booklet\.pdf: \d+ pages, \d+\.\d s$/m);
  expect(stdout).toMatch(/^file +pages +size +seconds +warnings\noutput\/en\/en-booklet\.pdf +4 /);
  expect(code).toBe(0);
  const pdf = readFileSync(join(project, 'output/en/en-booklet.pdf'), 'latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  const record = JSON.parse(readFileSync(join(project, 'output/build-record.json'), 'utf8'));
  expect(record.versions).toMatchObject({
    node: process.versions.node,
    '@react-pdf/renderer': '4.9.0',
  });
  expect(record.outputs).toMatchObject([{ status: 'printed', pages: 4, sections: ['welcome'] }]);
});

test('--json prints one document and nothing else; check writes nothing', async () => {
  const project = makeProject(SMALL_GUIDE);
  const checked = await runCommand(['check', '--json', '--quiet', '--project', project]);
  expect(checked).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(checked.stdout)).toMatchObject({
    outputs: [{ status: 'printed' }],
    diagnostics: [],
  });
  expect(existsSync(join(project, 'output'))).toBe(false);
  const listed = await runCommand(['list', '--json', '--project', project]);
  expect(JSON.parse(listed.stdout)).toMatchObject({
    editions: [{ name: 'en', outputs: ['en/en-booklet.pdf'] }],
  });
  const wrong = await runCommand(['build', '--json', '--sizee', 'a4']);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ diagnostics: [{ code: 'cli/unknown-option' }] });
  expect([wrong.code, wrong.stderr]).toEqual([2, '']);
});

test('problems in the sources: place, excerpt, way out, count and exit code 1', async () => {
  const project = makeProject({
    ...SMALL_GUIDE,
    'content/sections/welcome.md':
      '---\ntitle: Welcome\nkind: raeding\n---\n\n:::quesion\nWhy?\n:::\n',
  });
  const { code, stderr } = await runCommand(['build', '--project', project, '--quiet']);
  expect(code).toBe(1);
  expect(stderr).toContain('content/sections/welcome.md:3:7  error  ');
  expect(stderr).toMatch(/ {4}3 \| kind: raeding\n +\| {7}\^{7}\n/);
  expect(stderr).toContain('hint: the nearest name is “question”');
  expect(stderr).toMatch(/\n2 errors\n$/);
});

test('an edition with a mistake does not stop a sound one', async () => {
  const project = makeProject({
    ...SMALL_GUIDE,
    'content/editions/fr.yaml': 'language: fr\norganisation: nobody\noutputs: [booklet]\n',
    'content/editions/it.yaml': 'langauge: it\noutputs: [booklet]\n',
  });
  const { code, stderr } = await runCommand(['build', '--project', project]);
  expect(code).toBe(1);
  expect(stderr).toContain('edition/unknown-organisation');
  expect(stderr).toContain('langauge');
  expect(readdirSync(join(project, 'output')).sort()).toEqual(['build-record.json', 'en']);
});

test('a folder that another build is writing into: exit code 3 and whom to wait for', async () => {
  const project = makeProject(SMALL_GUIDE);
  const lock = lockOutput(DISK, join(project, 'output'));
  const { code, stderr } = await runCommand(['build', '--project', project]);
  lock.value?.release();
  expect(code).toBe(3);
  expect(stderr).toContain('write/locked');
  expect(stderr).toContain(`process ${process.pid}`);
  expect(readdirSync(join(project, 'output'))).toEqual([]);
});

test('an output folder that cannot be one: exit code 3', async () => {
  const project = makeProject(SMALL_GUIDE);
  writeFileSync(join(project, 'taken'), '');
  const { code, stderr } = await runCommand(['build', '--output', 'taken'], { cwd: project });
  expect(code).toBe(3);
  expect(stderr).toContain('write/not-a-folder');
});

test('wrong usage: exit code 2', async () => {
  const project = makeProject(SMALL_GUIDE);
  const { code, stderr } = await runCommand(['build', 'enn', '--project', project]);
  expect(code).toBe(2);
  expect(stderr).toContain('the nearest name is “en”');
  const date = await runCommand(['build', '--project', project], {
    environment: { SOURCE_DATE_EPOCH: 'today' },
  });
  expect(date.code).toBe(2);
  expect((await runCommand(['list', '--colour'])).code).toBe(2);
});

test('words can be filled in for one run; a mistyped one is a mistake', async () => {
  const project = makeProject({
    ...SMALL_GUIDE,
    'content/sections/welcome.md':
      '---\ntitle: Welcome\nkind: reading\n---\n\nWe meet on :string[next-date].\n',
  });
  const build = (...args: string[]) => runCommand(['build', '--project', project, ...args]);
  expect((await build('--set', 'string.next-date=12 May')).code).toBe(0);
  const { code, stderr } = await build('--set', 'string.nxt-date=12 May');
  expect(code).toBe(2);
  expect(stderr).toContain('the nearest name is “next-date”');
});
