import { test } from 'vitest';
import { buildBad, expectRefused, expectWhole } from '../support/bad-project.js';
import type { Files } from '../support/make-project.js';

/** Sections of one page each; the first of these entries stands on line 8. */
function guide(...entries: readonly string[]): Files {
  const ids = entries.map((entry) => /id: ([\w-]+)/.exec(entry)?.[1] ?? entry);
  const head = 'title: A garden together\nlanguage: en\nauthor: The gardeners\nparts:\n';
  const list = entries.map((entry) => `      - ${entry}\n`).join('');
  const texts = ids.map((id) => [
    `content/sections/${id}.md`,
    `---\ntitle: ${id}\nkind: reading\n---\n\nCome in.\n`,
  ]);
  return {
    ...Object.fromEntries(texts),
    'content/guide.yaml': `${head}  - id: all\n    sections:\n      - welcome\n${list}`,
  };
}

const CENTRE = '{ id: middle, place: centre }';
const SEVEN = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];

test('a centre that cannot lie in the middle: what to move is named', async () => {
  expectRefused(await buildBad(guide(CENTRE, ...SEVEN)), [
    {
      code: 'render/centre-unbalanced',
      at: 'content/guide.yaml:8:15',
      message: '1 page before it and 7 pages after it',
      hint: 'move “one” before “middle”: the centre then lies on page 6 of 12, with 3 blank pages',
    },
  ]);
});

test('the same guide with that section moved', async () => {
  const [one = '', ...rest] = SEVEN;
  expectWhole(await buildBad(guide(one, CENTRE, ...rest)));
});

test('a centre that an edition puts in: its own file is named', async () => {
  const head = 'language: en\noutputs: [booklet]\ndrop: [middle]\nadd:\n';
  const edition = `${head}  - { id: middle, after: welcome, place: centre }\n`;
  const files = { ...guide('middle', ...SEVEN), 'content/editions/en.yaml': edition };
  expectRefused(await buildBad(files), [
    { code: 'render/centre-unbalanced', at: 'content/editions/en.yaml:5:11', hint: 'move “one”' },
  ]);
});

test('a second centre', async () => {
  const again = '{ id: again, place: centre }';
  expectRefused(await buildBad(guide('one', 'two', CENTRE, 'three', again)), [
    { code: 'render/centre-twice', at: 'content/guide.yaml:12:15', hint: 'place: verso' },
  ]);
});

test('a centre that is more than a spread', async () => {
  const files = guide('one', CENTRE, 'two');
  const text =
    '---\ntitle: M\nkind: reading\n---\n\nA.\n\n::page-break\n\nB.\n\n::page-break\n\nC.\n';
  expectRefused(await buildBad({ ...files, 'content/sections/middle.md': text }), [
    { code: 'render/centre-too-long', at: 'content/guide.yaml:9:15', hint: 'two pages' },
  ]);
});

test('a place that there is not', async () => {
  expectRefused(await buildBad(guide('{ id: middle, place: center }')), [
    { code: 'yaml/wrong-value', at: 'content/guide.yaml:8:30', hint: 'centre' },
  ]);
});
