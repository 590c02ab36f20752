import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Drift } from '../../src/model/drift.js';
import { commit } from '../support/git.js';
import { runCommand } from '../support/run-command.js';
import { BASE_FILE, change, FRENCH_FILE, type Garden, openGarden } from '../support/translate.js';

/** A garden whose base has moved on in four ways since it was translated. */
async function drifted(keep: (root: string) => void = () => undefined): Promise<Garden> {
  const garden = openGarden();
  await garden.run('record', 'fr');
  change(join(garden.root, FRENCH_FILE), 'Faites le tour du jardin.', 'Walk round the garden.');
  change(
    join(garden.root, FRENCH_FILE),
    /lead=\w+ \w+/.exec(garden.read(FRENCH_FILE))?.[0] ?? '',
    `${/lead=\w+/.exec(garden.read(FRENCH_FILE))?.[0]} 0`,
  );
  keep(garden.root);
  const base = join(garden.root, BASE_FILE);
  change(base, 'What to sow?', 'What to sow,\n  and where?');
  change(base, '- Who brings', '- Who digs?\n- Who brings');
  change(base, '::lines[*We sow*]{count=4 example="beans"}\n', '');
  return garden;
}

const KEPT = `${BASE_FILE}:4  changed  first-day lead
  was, 2026-01-31
    | What to sow?
  now
    | What to sow, and where?
  fr, ${FRENCH_FILE}:3
    | Que semer ?

${BASE_FILE}:8  untranslated  first-day block 1
  now
    | Walk round the garden first.
  fr, ${FRENCH_FILE}:7
    | Walk round the garden.

${BASE_FILE}:11  new  first-day block 2
  now
    | Who digs?

${FRENCH_FILE}:14  gone  first-day block 4
  was, 2026-01-31
    | ::lines[*We sow*]{count=4 example="beans"}
  fr, ${FRENCH_FILE}:14
    | ::lines[*Nous semons*]{count=4 example="des haricots"}
`;

describe('translate drift', () => {
  test('shows each text as it was, as it is, and as it is translated', async () => {
    const { root } = await drifted((folder) => commit(folder, '2026-01-31'));
    const { code, stdout, stderr } = await runCommand(['translate', 'drift', 'fr'], { cwd: root });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(KEPT);
  });

  test('leaves out the former texts where there is no history, and shows the rest', async () => {
    const { run } = await drifted();
    const { code, stdout, stderr } = await run('drift', 'fr', 'first-day');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(KEPT.replaceAll(/ {2}was, .*\n.*\n/g, ''));
  });

  test('tells a program the same', async () => {
    const { root, run } = await drifted();
    commit(root, '2026-02-28');
    const { stdout } = await run('drift', 'fr', '--json');
    const { language, sections } = JSON.parse(stdout) as Drift;
    expect(language).toBe('fr');
    expect(sections.map(({ section }) => section)).toEqual(['first-day']);
    expect(sections[0]?.texts[0]).toEqual({
      state: 'changed',
      key: 'lead',
      hash: expect.stringMatching(/^[0-9a-f]{8}$/),
      now: { file: BASE_FILE, line: 4, text: 'What to sow, and where?' },
      translation: { file: FRENCH_FILE, line: 3, text: 'Que semer ?' },
    });
  });

  test('says so where nothing has drifted, or nothing is known', async () => {
    const { run } = openGarden();
    const unknown = await run('drift', 'fr');
    expect(unknown.code).toBe(0);
    expect(unknown.stderr).toContain('edition/revision-unknown');
    await run('record', 'fr');
    expect(await run('drift', 'fr')).toEqual({
      code: 0,
      stdout: 'Nothing has drifted.\n',
      stderr: '',
    });
  });

  test.each([
    [['fr', 'first-dya'], 'first-day'],
    [['de'], 'no translations into “de”'],
    [[], 'A language is missing'],
  ])('refuses %j', async (names, told) => {
    const { code, stderr } = await openGarden().run('drift', ...names);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });

  test('is named where check warns of drift', async () => {
    const { root } = await drifted();
    change(join(root, 'content/editions/en.yaml'), 'language: en', 'language: fr');
    const { stderr } = await runCommand(['check'], { cwd: root });
    expect(stderr).toContain('hint: “coop-press translate drift fr first-day” shows each text');
  });
});

test('an export shows the former text that git has', async () => {
  const { root, read, run } = openGarden();
  await run('record', 'fr');
  commit(root, '2026-01-31');
  change(join(root, BASE_FILE), 'garden first.', 'garden twice.');
  await run('export', 'fr', '--output', 'po');
  expect(read('po/fr.po')).toContain('#| msgid "Walk round the garden first."\n');
});
