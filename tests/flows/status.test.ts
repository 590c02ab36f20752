import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeProject, SMALL_GUIDE } from '../support/make-project.js';
import { runHere } from '../support/translate.js';

const FACTS = `name: { en: Belgium }
languages: [fr, nl]
currency: EUR
evidence: strong
collected-on: 2026-01-01
recheck-by: 2027-01-01
forms:
  - id: sc
    kind: general
    names: [{ language: fr, text: Société coopérative, status: verified, sources: [law] }]
    gloss: { en: a cooperative company }
    law: { name: The law, number: "1", year: 2019, status: verified, sources: [law] }
    facts:
      founders: { status: verified, sources: [law], text: { fr: au moins quelques personnes } }
      vote: { status: unknown }
sources:
  law: { title: The law, url: "https://example.org/law" }
`;

/** Five blocks: two titles, and one and two paragraphs. */
const GUIDE = {
  ...SMALL_GUIDE,
  'content/guide.yaml': String(SMALL_GUIDE['content/guide.yaml']).replace(
    '[welcome]',
    '[welcome, weeds]',
  ),
  'content/sections/weeds.md':
    '---\ntitle: Weeds\nkind: reading\n---\n\nPull them.\n\nBurn them.\n',
  'content/languages/fr/sections/welcome.md': '---\ntitle: Bienvenue\n---\n\nEntrez.\n',
  'content/languages/fr/sections/weeds.md':
    '---\ntitle: Herbes\n---\n\nOn les arrache.\n\nOn les brûle.\n',
  'content/languages/el/sections/welcome.md': '---\ntitle: Καλώς ήρθατε\n---\n\nΠεράστε.\n',
  'content/countries/BE/facts.yaml': FACTS,
};

test('counts blocks by language, and facts by country and language', async () => {
  const root = makeProject(GUIDE);
  const { stdout, code } = await runHere(['status', '--today', '2026-06-01'], root);
  expect(code).toBe(0);
  expect(stdout.split('\n')).toEqual([
    'language  blocks  translated  drifted  missing  unreviewed',
    'el             5           2        0        3           2',
    'fr             5           5        0        0           5',
    '',
    'country  verified  ask  stale',
    'BE fr           1    5      0',
    'BE nl           0    6      0',
    '',
  ]);
});

test('notices what the base says since, and what has grown old', async () => {
  const root = makeProject(GUIDE);
  const record = await runHere(['translate', 'record', 'fr'], root);
  expect(record.code).toBe(0);
  const changed = '---\ntitle: Weeds\nkind: reading\n---\n\nPull them out.\n\nBurn them.\n\nSow.\n';
  writeFileSync(join(root, 'content/sections/weeds.md'), changed);
  const args = ['status', 'fr', 'BE', '--json', '--today', '2027-02-01'];
  expect(JSON.parse((await runHere(args, root)).stdout)).toEqual({
    languages: [
      {
        language: 'fr',
        sections: [
          { section: 'weeds', blocks: 4, translated: 2, drifted: 1, missing: 1, unreviewed: 3 },
          { section: 'welcome', blocks: 2, translated: 2, drifted: 0, missing: 0, unreviewed: 2 },
        ],
      },
    ],
    countries: [
      { country: 'BE', language: 'fr', verified: 0, ask: 5, stale: 1 },
      { country: 'BE', language: 'nl', verified: 0, ask: 6, stale: 0 },
    ],
    diagnostics: [],
  });
});

test('as Markdown, section by section where a language is named', async () => {
  const root = makeProject(GUIDE);
  const { stdout } = await runHere(['status', 'el', '--markdown'], root);
  expect(stdout).toContain(
    '| el: section | blocks | translated | drifted | missing | unreviewed |\n| --- | ---: |',
  );
  expect(stdout).toContain('| weeds | 3 | 0 | 0 | 3 | 0 |\n');
  const wrong = await runHere(['status', 'eL'], root);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('“el”')]);
});
