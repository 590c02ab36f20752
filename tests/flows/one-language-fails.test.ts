import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_IN, type Files, makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';

const builtIn = (path: string) => readFileSync(join(BUILT_IN, 'content', path), 'utf8');

/** A garden in French and Greek, printed in both. */
const GARDEN: Files = {
  ...SMALL_GUIDE,
  'content/languages/fr/strings.yaml': builtIn('languages/fr/strings.yaml'),
  'content/languages/fr/sections/welcome.md': '---\ntitle: Bienvenue\n---\n\nQui vient ?\n',
  'content/languages/el/strings.yaml': builtIn('languages/el/strings.yaml'),
  'content/languages/el/sections/welcome.md': '---\ntitle: Καλώς ήρθατε\n---\n\nΠοιος έρχεται;\n',
  'content/editions/fr-FR.yaml': 'language: fr-FR\noutputs: [booklet]\n',
  'content/editions/el-GR.yaml': 'language: el-GR\noutputs: [booklet]\n',
};
const { 'content/editions/en.yaml': _, ...EDITIONS } = GARDEN;

test.each([
  [
    'a directive that is not closed',
    {
      'content/languages/el/sections/welcome.md':
        '---\ntitle: Καλώς ήρθατε\n---\n\n:::question\nΠοιος;\n',
    },
    /languages\/el\/sections\/welcome\.md:5:1 {2}error {2}parse\/unclosed-directive/,
  ],
  [
    'broken interface words',
    { 'content/languages/el/strings.yaml': 'page: "Σελίδα\n' },
    /languages\/el\/strings\.yaml:1:\d+ {2}error {2}yaml\/syntax/,
  ],
  [
    'a broken glossary',
    { 'content/languages/el/glossary.yaml': '- { base: member, use: μέλος, nto: [εταίρος] }\n' },
    /languages\/el\/glossary\.yaml:1:31 {2}error {2}yaml\/unknown-key/,
  ],
  [
    'a folder that is called by no tag',
    { 'content/languages/el_GR/strings.yaml': 'page: Σελίδα\n' },
    /languages\/el_GR {2}error {2}parse\/language-tag\n.*\n {2}hint: .*use a hyphen: el-GR/,
  ],
  [
    'letters that are no UTF-8',
    { 'content/languages/el/sections/welcome.md': Buffer.from([0x2d, 0xc3, 0x28]) },
    /languages\/el\/sections\/welcome\.md:1:2 {2}error {2}load\/not-utf8/,
  ],
])('%s in Greek fails the Greek edition alone', async (_what, broken, told) => {
  const project = makeProject({ ...EDITIONS, ...broken });
  const { code, stderr } = await runCommand(['build', '--project', project]);
  expect(stderr).toMatch(told);
  expect(stderr).toMatch(/\n1 error, \d warnings\n$/);
  expect(code).toBe(1);
  const output = (path: string) => join(project, 'output', path);
  expect(readFileSync(output('fr-FR/fr-FR-booklet.pdf'), 'latin1')).toMatch(/^%PDF-/);
  expect(existsSync(output('el-GR'))).toBe(false);
  const record = JSON.parse(readFileSync(output('build-record.json'), 'utf8'));
  expect(record.outputs).toMatchObject([{ edition: 'fr-FR', status: 'printed', diagnostics: [] }]);
});

test('a word that the glossary leaves aside is told with its place, and all is printed', async () => {
  const project = makeProject({
    ...EDITIONS,
    'content/languages/el/glossary.yaml': '- { base: guest, use: φίλος, not: [Ποιος] }\n',
    'content/languages/el/string.yaml': 'page: Σελίδα\n',
  });
  const { code, stderr } = await runCommand(['check', '--project', project]);
  expect(stderr).toMatch(
    /sections\/welcome\.md:5:1 {2}warning {2}parse\/forbidden-variant\n.*\n +5 \| Ποιος έρχεται;\n +\| \^{5}\n {2}hint: for “guest” write “φίλος”\n/,
  );
  expect(stderr).toMatch(
    /el\/string\.yaml {2}warning {2}load\/unread-file\n.*\n {2}hint: .*“strings\.yaml”/,
  );
  expect(code).toBe(0);
  const french = await runCommand(['check', 'fr-FR', '--project', project]);
  expect(french.stderr).not.toMatch(/forbidden-variant|unread-file/);
});
