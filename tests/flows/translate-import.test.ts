import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../support/make-project.js';
import { runCommand } from '../support/run-command.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import {
  BASE_FILE,
  change,
  exported,
  FRENCH_FILE,
  openGarden,
  runHere,
  WORDS_FILE,
} from '../support/translate.js';

describe('translate import', () => {
  test('of what was exported changes not one byte', async () => {
    const { po, read, run } = await exported();
    const before = [FRENCH_FILE, WORDS_FILE].map(read);
    const { code, stdout } = await run('import', po);
    expect(code).toBe(0);
    expect(stdout).toBe('Nothing to change.\n');
    expect([FRENCH_FILE, WORDS_FILE].map(read)).toEqual(before);
  });

  test('of our own translations changes not one byte either', async () => {
    const folder = mkdtempSync(join(temporaryFolder(), 'po-'));
    const tags = ['bg', 'el', 'es', 'fr', 'it'];
    for (const tag of tags) {
      await runCommand(['translate', 'export', tag, '--project', BUILT_IN, '--output', folder]);
    }
    expect(readdirSync(folder).sort()).toEqual(tags.map((tag) => `${tag}.po`));
    const files = tags.map((tag) => join(folder, `${tag}.po`));
    const { stdout, stderr } = await runCommand([
      'translate',
      'import',
      ...files,
      '--project',
      BUILT_IN,
    ]);
    expect(stderr).toBe('');
    expect(stdout).toBe('Nothing to change.\n');
  });

  test('lands what was changed and leaves all else as it was', async () => {
    const { po, read, run } = await exported();
    const [section, words] = [read(FRENCH_FILE), read(WORDS_FILE)];
    change(po, 'Faites le tour du jardin.', 'Faites deux fois le tour.');
    change(po, 'msgstr "{count} minute"', 'msgstr "une minute"');
    const { stdout } = await run('import', po);
    expect(stdout).toBe(`${WORDS_FILE}\n${FRENCH_FILE}\n`);
    expect(read(FRENCH_FILE)).toBe(
      section.replace('Faites le tour du jardin.', 'Faites deux fois le tour.'),
    );
    expect(read(WORDS_FILE)).toBe(words.replace("'{count} minute' # one", "'une minute' # one"));
  });

  test('refuses what is broken with a list, and writes nothing at all', async () => {
    const { po, read, run } = await exported();
    const before = [FRENCH_FILE, WORDS_FILE].map(read);
    change(po, 'Faites le tour du jardin.', 'Faites deux fois le tour.');
    change(po, 'msgstr "Qui arrose :blank[] ?"', 'msgstr "Qui arrose ?"');
    change(po, 'Voyez [nous](https://example.org/us)', 'Voyez [nous](https://example.org/nous)');
    change(po, 'msgstr "::lines[*Nous semons*]{count=4', 'msgstr "::lines[*Nous semons*]{count=3');
    change(po, 'msgstr "Page {page}"', 'msgstr "Page {seite}"');
    const { code, stderr } = await run('import', po);
    expect(code).toBe(1);
    const list = stderr.split('\n').filter((line) => line.startsWith('  “'));
    expect(list).toEqual([
      '  “strings.yaml page” has the placeholder “{seite}”, which the original has not.',
      '  “strings.yaml page” lacks the placeholder “{page}”.',
      '  “first-day block 2” has the address “https://example.org/nous”, which the original has not.',
      '  “first-day block 2” lacks the address “https://example.org/us”.',
      '  “first-day block 3” lacks the placeholder “:blank[]”.',
      expect.stringContaining('has the directive “::lines{count=3}”'),
      expect.stringContaining('lacks the directive “::lines{count=4}”'),
    ]);
    const line = readFileSync(po, 'utf8').split('\n').indexOf('msgstr "Qui arrose ?"') + 1;
    expect(stderr).toContain(`po/fr.po:${line}  error  exchange/differs`);
    expect([FRENCH_FILE, WORDS_FILE].map(read)).toEqual(before);
  });

  test('refuses a text that would become another block', async () => {
    const { po, run } = await exported();
    change(po, 'msgstr "Faites le tour du jardin."', 'msgstr "- Faites\\n\\n- le tour."');
    const { code, stderr } = await run('import', po);
    expect(code).toBe(1);
    expect(stderr).toContain('is a list of 2, and the original is a paragraph');
  });

  test('keeps the revision that was exported, so that a base that moved shows as drift', async () => {
    const { po, root, read, run } = await exported();
    const stamps = /^translates: .*$/m.exec(read(FRENCH_FILE))?.[0] ?? '';
    change(join(root, BASE_FILE), 'Walk round', 'Run round');
    change(po, 'Faites le tour du jardin.', 'Faites deux fois le tour.');
    await run('import', po);
    expect(read(FRENCH_FILE)).toContain('Faites deux fois le tour.');
    expect(read(FRENCH_FILE)).toContain(stamps);
  });

  test('takes an unmarked fuzzy text for the new one, and leaves a marked one alone', async () => {
    const { po, root, read, run } = await exported();
    change(join(root, BASE_FILE), 'Walk round', 'Run round');
    await run('export', 'fr', '--output', 'po');
    const before = read(FRENCH_FILE);
    expect((await run('import', po)).stdout).toBe('Nothing to change.\n');
    change(po, '#, fuzzy\n', '');
    expect((await run('import', po)).stdout).toBe(`${FRENCH_FILE}\n`);
    const changed = before
      .split('\n')
      .filter((line, index) => line !== read(FRENCH_FILE).split('\n')[index]);
    expect(changed).toEqual([expect.stringMatching(/^translates: /)]);
  });

  test('gives a block that was put into the base its place, and the others their old texts', async () => {
    const { po, root, read, run } = await exported();
    change(join(root, BASE_FILE), '- Who waters', '- Put on boots.\n- Who waters');
    await run('export', 'fr', '--output', 'po');
    change(
      po,
      'msgid "Put on boots."\nmsgstr ""',
      'msgid "Put on boots."\nmsgstr "Mettez des bottes."',
    );
    await run('import', po);
    expect(read(FRENCH_FILE)).toContain('- Mettez des bottes.\n- Qui arrose :blank[] ?\n:::');
    expect(read(FRENCH_FILE)).toContain('title: Le premier jour\nlead: Que semer ?\ntranslates: ');
    await run('export', 'fr', '--output', 'po');
    expect((await run('import', po)).stdout).toBe('Nothing to change.\n');
  });

  test('tells of translations whose original is gone', async () => {
    const { po, root, read, run } = await exported();
    change(
      join(root, BASE_FILE),
      '- Who waters :blank[]?\n',
      '- Who waters :blank[]?\n- Who digs?\n',
    );
    await run('export', 'fr', '--output', 'po');
    change(po, 'msgid "Who digs?"\nmsgstr ""', 'msgid "Who digs?"\nmsgstr "Qui bêche ?"');
    change(po, 'msgctxt "strings.yaml page"', 'msgctxt "strings.yaml leaf"');
    change(join(root, BASE_FILE), '- Who digs?\n', '');
    const { code, stderr } = await run('import', po);
    expect(code).toBe(0);
    expect(stderr).toContain('“strings.yaml leaf” is no longer in the guide');
    expect(stderr).toContain('“first-day block 4” is no longer in the guide');
    expect(read(WORDS_FILE)).not.toContain('leaf');
  });

  test('makes a new translation, and says which blocks are still the base’s', async () => {
    const garden = openGarden();
    await garden.run('export', 'de', '--output', 'po');
    const po = join(garden.root, 'po/de.po');
    expect((await garden.run('import', po)).stdout).toBe('Nothing to change.\n');
    expect(existsSync(join(garden.root, 'content/languages/de'))).toBe(false);
    change(po, 'msgid "First day"\nmsgstr ""', 'msgid "First day"\nmsgstr "Erster Tag: los"');
    change(po, 'msgid "Page {page}"\nmsgstr ""', 'msgid "Page {page}"\nmsgstr "Seite {page}"');
    const { stdout, stderr } = await garden.run('import', po);
    expect(stderr).toBe('');
    expect(stdout.split('\n').sort()).toEqual([
      '',
      'content/languages/de/sections/first-day.md',
      'content/languages/de/strings.yaml',
    ]);
    expect(garden.read('content/languages/de/sections/first-day.md')).toMatch(
      /^---\ntitle: "Erster Tag: los"\nlead: What to sow\?\ntranslates: title=[0-9a-f]{8} lead=0 0 0 0 0\n---\n\nWalk round/,
    );
    expect(garden.read('content/languages/de/strings.yaml')).toBe('page: Seite {page}\n');
  });

  test.each([
    ['no PO at all', 'hello', 'exchange/bad-file'],
    [
      'a file of another guide',
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgctxt "bees title"\nmsgid "Bees"\nmsgstr "Abeilles"\n',
      'exchange/unknown-message',
    ],
    ['a file without a language', 'msgid ""\nmsgstr "MIME-Version: 1.0\\n"\n', 'exchange/bad-file'],
    [
      'an open string',
      'msgid ""\nmsgstr "Language: fr\\n"\n\nmsgctxt "first-day title\nmsgid "x"\n',
      'exchange/bad-file',
    ],
  ])('refuses %s', async (_, text, code) => {
    const garden = openGarden({ 'fr.po': text });
    const ended = await garden.run('import', 'fr.po');
    expect(ended.stderr).toContain(code);
    expect(ended.code).toBe(1);
  });

  test('does not write into a guide that is ours', async () => {
    const garden = openGarden();
    await garden.run('export', 'fr', '--output', 'po');
    const elsewhere = temporaryFolder();
    const po = join(garden.root, 'po/fr.po');
    const { code, stderr } = await runHere(['translate', 'import', po], elsewhere);
    expect(code).toBe(1);
    expect(stderr).toContain('exchange/not-yours');
  });
});
