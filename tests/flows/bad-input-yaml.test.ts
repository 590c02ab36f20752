import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  BOOKLET,
  buildBad,
  expectRefused,
  expectWhole,
  WELCOME,
  welcome,
} from '../support/bad-project.js';
import { temporaryFolder } from '../support/temporary-folder.js';

test.each([
  ['front matter', WELCOME, '---\ntitle: Welcome: in\nkind: reading\n---\n\nCome in.\n', '2:8'],
  ['the guide', 'content/guide.yaml', 'title: A garden\nparts: [\n', '2:8'],
  ['an edition', 'content/editions/en.yaml', 'language: en\noutputs: [booklet\n', '2:17'],
  ['the interface words', 'content/strings.yaml', 'date: "Date\n', '1:11'],
  ['the brand', 'content/brand.yaml', 'inks:\n\taccent: "#2a7a3c"\n', '2:1'],
])('invalid YAML in %s', async (_, path, text, at) => {
  expectRefused(await buildBad({ [path]: text }), [
    { code: 'yaml/syntax', at: `${path}:${at}`, message: 'not valid YAML' },
  ]);
});

test('a key that is missing in the front matter', async () => {
  expectRefused(await buildBad(welcome('Come in.', 'title: Welcome')), [
    { code: 'yaml/missing-key', at: `${WELCOME}:2:1`, message: '“kind”', hint: 'reading' },
  ]);
});

test('an unknown key in the front matter, with the nearest name', async () => {
  const head = 'title: Welcome\nkind: reading\nminuts: 10';
  expectRefused(await buildBad(welcome('Come in.', head)), [
    { code: 'yaml/unknown-key', at: `${WELCOME}:4:1`, message: '“minuts”', hint: '“minutes”' },
  ]);
});

test('mistyped values in the front matter, all at once', async () => {
  const head = 'title: 7\nkind: raeding\nminutes: ten\naudience: [participant]';
  expectRefused(await buildBad(welcome('Come in.', head)), [
    { code: 'yaml/wrong-value', at: `${WELCOME}:2:8`, message: '“title”', hint: 'quotes' },
    { code: 'yaml/wrong-value', at: `${WELCOME}:3:7`, message: '“raeding”', hint: '“reading”' },
    { code: 'yaml/wrong-value', at: `${WELCOME}:4:10`, message: '“minutes”' },
    { code: 'yaml/wrong-value', at: `${WELCOME}:5:11`, message: '“audience”' },
  ]);
});

test('a key that is set twice', async () => {
  const head = 'title: Welcome\nkind: reading\ntitle: Hello';
  expectRefused(await buildBad(welcome('Come in.', head)), [
    { code: 'yaml/duplicate-key', at: `${WELCOME}:4:1`, message: '“title”' },
  ]);
});

test('one id in two sections', async () => {
  const files = {
    ...welcome('Come in.'),
    'content/sections/hello.md': '---\nid: welcome\ntitle: Hello\nkind: reading\n---\n\nHello.\n',
  };
  const at = 'content/sections/hello.md:2:5';
  expectRefused(await buildBad(files), [
    { code: 'parse/id-differs', at, hint: '“id: hello”' },
    { code: 'edition/same-section', at, message: WELCOME, hint: 'of its own' },
  ]);
});

test('two sections whose files have the same name on some computers', async () => {
  const [text = ''] = Object.values(welcome('Come in.'));
  const run = await buildBad({ [WELCOME]: text, 'content/sections/Welcome.md': text });
  expect(run.diagnostics).toContainEqual(
    expect.objectContaining({ code: 'load/duplicate-name', place: { file: WELCOME } }),
  );
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('an anchor that stands twice in the guide', async () => {
  expectRefused(await buildBad(welcome('## Tools {#tools}\n\nA.\n\n## More {#tools}\n\nB.')), [
    { code: 'parse/duplicate-anchor', at: `${WELCOME}:10:1`, hint: 'another name' },
  ]);
});

test('front matter that is a program is never run', async () => {
  const mark = join(temporaryFolder(), 'it-ran');
  const program = `require('fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  for (const fence of ['---js', '--- javascript', '---coffee']) {
    const text = `${fence}\n{ title: ${program}, kind: 'reading' }\n---\n\nCome in.\n`;
    expectRefused(await buildBad({ [WELCOME]: text }), [
      { code: 'parse/front-matter-language', at: `${WELCOME}:1:1`, hint: 'plain YAML' },
    ]);
  }
  const tagged = await buildBad(
    welcome('Come in.', `title: !!js/function "${mark}"\nkind: reading`),
  );
  expect(tagged.exitCode).toBe(1);
  expect(existsSync(mark)).toBe(false);
});

test('a file that is not UTF-8', async () => {
  expectRefused(await buildBad(welcome(Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x0a]))), [
    { code: 'load/not-utf8', at: `${WELCOME}:6:4`, message: 'E9', hint: 'UTF-8' },
  ]);
});

test('a file that is UTF-16', async () => {
  const bytes = Buffer.from('\ufeff---\ntitle: Welcome\nkind: reading\n---\n', 'utf16le');
  expectRefused(await buildBad({ [WELCOME]: bytes }), [
    {
      code: 'load/not-utf8',
      at: `${WELCOME}:1:1`,
      message: 'UTF-16',
      hint: 'UTF-8',
    },
  ]);
});

test('a byte order mark and Windows line ends simply work, in every file', async () => {
  const plain = await buildBad(welcome('Come in.\n\n- [ ] boots\n- [ ] gloves'));
  const files = {
    ...welcome('Come in.\n\n- [ ] boots\n- [ ] gloves'),
    'content/strings.yaml': 'date: Date\n',
  };
  const windows = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      `\ufeff${String(text).replaceAll('\n', '\r\n')}`,
    ]),
  );
  const run = await buildBad(windows);
  expect(run.diagnostics).toEqual([]);
  expect(run.written).toEqual([BOOKLET]);
  expect(expectWhole(run)).toEqual(expectWhole(plain));
});

test('more than 100 YAML aliases', async () => {
  const aliases = Array.from({ length: 101 }, () => '*word').join(', ');
  const head = `title: &word Welcome\nkind: reading\noutputs: [${aliases}]`;
  expectRefused(await buildBad(welcome('Come in.', head)), [
    { code: 'yaml/too-many-aliases', at: `${WELCOME}:4:711`, message: '100', hint: 'yamlAliases' },
  ]);
});
