import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../support/run-command.js';
import { BASE_FILE, change, FRENCH_FILE, openGarden, runHere } from '../support/translate.js';

describe('translate record', () => {
  test('writes one line, once', async () => {
    const { read, run } = openGarden();
    const before = read(FRENCH_FILE);
    expect((await run('record', 'fr')).stdout).toBe(`${FRENCH_FILE}\n`);
    const line = /^translates: title=[0-9a-f]{8} lead=[0-9a-f]{8}(?: [0-9a-f]{8}){4}\n/m;
    expect(read(FRENCH_FILE)).toMatch(line);
    expect(read(FRENCH_FILE).replace(line, '')).toBe(before);
    expect((await run('record', 'fr')).stdout).toBe('Nothing to change.\n');
  });

  test('refuses names that are not there', async () => {
    const { run } = openGarden();
    expect((await run('record', 'fr', 'first-dya')).stderr).toContain('first-day');
    expect((await run('record', 'de')).stderr).toContain('no translations into “de”');
    expect((await run('record')).code).toBe(2);
    expect((await run('recrod', 'fr')).stderr).toContain('record');
  });
});

test('what is unfinished in a language that nobody prints concerns nobody', async () => {
  const { root } = openGarden();
  const { code, stderr } = await runHere(['check', 'en', '--quiet', '--strict'], root);
  expect([code, stderr]).toEqual([0, '']);
});

test('check warns of what is drifted and unreviewed; --strict makes errors of it', async () => {
  const { root, run } = openGarden({
    'content/editions/fr.yaml': 'language: fr\noutputs: [booklet]\n',
  });
  await run('record', 'fr');
  change(join(root, BASE_FILE), 'Walk round', 'Put on boots.\n\nRun round');
  const check = (...args: readonly string[]) =>
    runCommand(['check', 'fr', '--json', ...args], { cwd: root });
  const told = ({ stdout }: { readonly stdout: string }) =>
    (
      JSON.parse(stdout) as { diagnostics: { code: string; severity: string; message: string }[] }
    ).diagnostics
      .filter(({ code }) => code.startsWith('edition/'))
      .map(({ code, severity }) => `${severity} ${code}`);
  expect(told(await check())).toEqual(['warning edition/unreviewed', 'warning edition/drifted']);
  expect(told(await check('--strict'))).toEqual([
    'error edition/unreviewed',
    'error edition/drifted',
  ]);
  expect((await check('--strict')).code).toBe(1);
});
