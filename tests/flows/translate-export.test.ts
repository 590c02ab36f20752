import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BASE_FILE, change, exported, openGarden } from '../support/translate.js';

/** The lines of one message. */
function messageIn(po: string, context: string): readonly string[] {
  const blocks = readFileSync(po, 'utf8').split('\n\n');
  return blocks.find((block) => block.includes(`msgctxt "${context}"`))?.split('\n') ?? [];
}

describe('translate export', () => {
  test('writes each block with its place, what it is, and its translation', async () => {
    const { po } = await exported();
    expect(messageIn(po, 'first-day block 2')).toEqual([
      '#: content/sections/first-day.md:10',
      '#. item of a list',
      'msgctxt "first-day block 2"',
      'msgid "Who brings seeds? See [us](https://example.org/us)."',
      'msgstr "Qui apporte des graines ? Voyez [nous](https://example.org/us)."',
    ]);
    expect(messageIn(po, 'strings.yaml minutes.many').slice(-2)).toEqual([
      'msgid "{count} min"',
      'msgstr "{count} de minutes"',
    ]);
    const text = readFileSync(po, 'utf8');
    expect(text).toContain('"Language: fr\\n"');
    expect(text).toMatch(/"X-Source-Revision: [0-9a-f]{8}\\n"/);
  });

  test('marks as fuzzy what was made from a former text, and shows that text', async () => {
    const { po, root, run } = await exported();
    change(join(root, BASE_FILE), 'Walk round the garden first.', 'Walk round the garden twice.');
    await run('export', 'fr', '--output', 'po');
    expect(messageIn(po, 'first-day block 1').slice(2)).toEqual([
      '#, fuzzy',
      '#| msgid "Walk round the garden first."',
      'msgctxt "first-day block 1"',
      'msgid "Walk round the garden twice."',
      'msgstr "Faites le tour du jardin."',
    ]);
    expect(messageIn(po, 'first-day block 2')).not.toContain('#, fuzzy');
  });

  test('leaves a new block empty and keeps the others, wherever it was put in', async () => {
    const { po, root, run } = await exported();
    change(join(root, BASE_FILE), 'Walk round', 'Put on boots.\n\nWalk round');
    await run('export', 'fr', '--output', 'po');
    expect(messageIn(po, 'first-day block 1').at(-1)).toBe('msgstr ""');
    expect(messageIn(po, 'first-day block 2').at(-1)).toBe('msgstr "Faites le tour du jardin."');
    expect(readFileSync(po, 'utf8')).not.toContain('#, fuzzy');
  });

  test('tells the terms of the glossary that occur in a text', async () => {
    const garden = openGarden({
      'content/languages/fr/glossary.yaml': '- { base: seed, use: graine, not: [semis] }\n',
    });
    await garden.run('export', 'fr', '--output', 'po');
    const po = join(garden.root, 'po/fr.po');
    expect(messageIn(po, 'first-day block 2')).toContain('#. glossary: seed = graine (not: semis)');
    expect(messageIn(po, 'first-day block 1').join()).not.toContain('glossary');
  });

  test.each([
    ['xx_YY', 'is no language tag'],
    ['FR', 'is written “fr”'],
    ['en', 'is the language of the guide itself'],
  ])('refuses %s', async (tag, told) => {
    const { code, stderr } = await openGarden().run('export', tag);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});
