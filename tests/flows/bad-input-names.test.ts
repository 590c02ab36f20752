import { expect, test } from 'vitest';
import {
  buildBad,
  expectRefused,
  expectWhole,
  placeOf,
  WELCOME,
  welcome,
} from '../support/bad-project.js';
import { SMALL_GUIDE } from '../support/make-project.js';

const GUIDE = String(SMALL_GUIDE['content/guide.yaml']);

test('an unknown section in the reading order', async () => {
  const text = GUIDE.replace('[welcome]', '[welcome, wellcome]');
  expectRefused(await buildBad({ 'content/guide.yaml': text }), [
    { code: 'compose/unknown-section', at: 'content/guide.yaml:8:25', hint: '“welcome”' },
  ]);
});

test('an unknown template, of an edition and of a section', async () => {
  const files = {
    'content/editions/en.yaml': 'language: en\noutputs:\n  - booklett\n',
    ...welcome('Come in.', 'title: Welcome\nkind: reading\noutputs: [handuot]'),
  };
  expectRefused(await buildBad(files), [
    { code: 'compose/unknown-template', at: 'content/editions/en.yaml:3:5', hint: '“booklet”' },
    { code: 'compose/unknown-template', at: `${WELCOME}:4:10`, hint: '“handout”' },
  ]);
});

test('an unknown directive, as a block and in a line', async () => {
  const text = 'A :blnak[] here.\n\n:::quesion\nWhy?\n:::\n\n::line[Name]';
  expectRefused(await buildBad(welcome(text)), [
    { code: 'parse/unknown-directive', at: `${WELCOME}:6:3`, hint: '“blank”' },
    { code: 'parse/unknown-directive', at: `${WELCOME}:8:1`, hint: '“question”' },
    { code: 'parse/unknown-directive', at: `${WELCOME}:12:1`, hint: '“lines”' },
  ]);
});

test('an unknown icon, in a text and in the front matter', async () => {
  const head = 'title: Welcome\nkind: reading\nicon: mark-cutt';
  expectRefused(await buildBad(welcome('A :icon[mark-tri] here.', head)), [
    { code: 'compose/unknown-icon', at: `${WELCOME}:4:7`, hint: '“mark-cut”' },
    { code: 'compose/unknown-icon', at: `${WELCOME}:7:3`, hint: '“mark-try”' },
  ]);
});

test('an unknown option of a directive, and a wrong value', async () => {
  expectRefused(await buildBad(welcome('::lines[Name]{cuont=3}\n\n::lines{count=many}')), [
    { code: 'parse/unknown-option', at: `${WELCOME}:6:15`, hint: '“count”' },
    { code: 'parse/option-value', at: `${WELCOME}:8:9`, hint: 'whole number' },
  ]);
});

test('a broken link inside the guide, and a broken cross-reference', async () => {
  const text = '## Tools {#tools}\n\n[There](#tool), :see[tols], :page[nowhere-at-all].';
  expectRefused(await buildBad(welcome(text)), [
    { code: 'compose/unknown-anchor', at: `${WELCOME}:8:1`, hint: '“tools”' },
    { code: 'compose/unknown-anchor', at: `${WELCOME}:8:17`, hint: '“tools”' },
    { code: 'compose/unknown-anchor', at: `${WELCOME}:8:29`, hint: '{#name}' },
  ]);
});

test('facts in an edition that knows none', async () => {
  const text = 'It takes :fact[scop.founders].\n\n::legal-forms';
  expectRefused(await buildBad(welcome(text)), [
    { code: 'compose/no-facts', at: `${WELCOME}:6:10`, hint: 'country: FR' },
    { code: 'compose/no-facts', at: `${WELCOME}:8:1`, hint: 'leave this out' },
  ]);
});

test('links that are no place in the guide and no whole address', async () => {
  expectRefused(await buildBad(welcome('[Other](other.md) and [site](example.org).')), [
    { code: 'parse/link-relative', at: `${WELCOME}:6:1`, hint: '#anchor' },
    { code: 'parse/link-relative', at: `${WELCOME}:6:23`, hint: 'https://' },
  ]);
});

test.each([
  ['javascript:', '[x](javascript:alert(1))'],
  ['javascript:', '[x](JavaScript:alert%281%29)'],
  ['javascript:', '[x][1]\n\n[1]: javascript:alert(1)'],
  ['javascript:', '[x](java&#115;cript:alert(1))'],
  ['javascript:', '<javascript:alert(1)>'],
  ['file:', '[x](file:///etc/passwd)'],
  ['file:', ':::networks\n- **Local** text :qr[file:///etc/passwd]\n:::'],
  ['file:', '::qr[x]{to="file:///etc/passwd"}'],
  ['data:', '[x](data:text/html,hello)'],
  ['vbscript:', '[x](vbscript:x)'],
])('a link to %s is refused: %s', async (scheme, text) => {
  const run = await buildBad(welcome(text));
  expect(run.diagnostics).toMatchObject([
    { code: 'parse/link-scheme', message: expect.stringContaining(`“${scheme}”`) },
  ]);
  const [found] = run.diagnostics;
  expect(placeOf(found?.place)).toMatch(new RegExp(`^${WELCOME}:\\d+:\\d+$`));
  expect(found?.excerpt).not.toBe('');
  expect(found?.hints).toEqual(['allowed are http:, https:, mailto:, tel:']);
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('raw HTML, naming the directive to use; comments are dropped', async () => {
  const text =
    '<!-- a note to myself -->\n\nAn <u>old</u> word.\n\n<div class="box">\nHello\n</div>';
  expectRefused(await buildBad(welcome(text)), [
    { code: 'parse/raw-html', at: `${WELCOME}:8:4`, message: '<u>' },
    { code: 'parse/raw-html', at: `${WELCOME}:10:1`, message: '<div>', hint: ':::' },
  ]);
  const run = await buildBad(welcome('<!-- a note to myself -->\n\nCome in.'));
  expect(run.diagnostics).toEqual([]);
  expectWhole(run);
});

test('control and bidi-control characters', async () => {
  const text = 'A\u0007 bell.\n\nTurn \u202eback\u202c.\n\n\u2066x\u2069';
  expectRefused(await buildBad(welcome(text)), [
    { code: 'parse/hidden-character', at: `${WELCOME}:6:2`, message: 'U+0007', hint: 'delete' },
    { code: 'parse/hidden-character', at: `${WELCOME}:8:6`, message: 'U+202E', hint: 'delete' },
    { code: 'parse/hidden-character', at: `${WELCOME}:8:11`, message: 'U+202C' },
    { code: 'parse/hidden-character', at: `${WELCOME}:10:1`, message: 'U+2066' },
    { code: 'parse/hidden-character', at: `${WELCOME}:10:3`, message: 'U+2069' },
  ]);
  expectRefused(await buildBad(welcome('A.', 'title: Wel\u202ecome\nkind: reading')), [
    { code: 'yaml/control-character', at: `${WELCOME}:2:11`, message: 'U+202E' },
  ]);
});

test('the same characters where they are written as references or escapes', async () => {
  const head = 'title: "A\\u202e"\nkind: reading';
  expectRefused(await buildBad(welcome('A &#x202e; and &#7; here.', head)), [
    { code: 'yaml/wrong-value', at: `${WELCOME}:2:8`, hint: 'invisible character' },
    { code: 'parse/hidden-character', at: `${WELCOME}:6:1`, message: 'U+202E' },
  ]);
});

test('a character that no font covers is named with its code point', async () => {
  expectRefused(await buildBad(welcome('Come in.\n\nA \u{1f600} smile.')), [
    {
      code: 'render/missing-glyph',
      at: `${WELCOME}:8:1`,
      message: '“\u{1f600}” (U+1F600)',
      hint: 'font',
    },
  ]);
});

test('an empty section', async () => {
  expectRefused(await buildBad(welcome('')), [
    { code: 'parse/empty-section', at: `${WELCOME}:2:8`, hint: 'write something' },
  ]);
});
