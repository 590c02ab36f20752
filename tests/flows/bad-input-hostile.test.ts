import { expect, test } from 'vitest';
import {
  type BadRun,
  buildBad,
  expectRefused,
  expectWhole,
  WELCOME,
  welcome,
} from '../support/bad-project.js';
import { readPdf } from '../support/read-pdf.js';

const AT = `${WELCOME}:6:1`;

/** All that is printed, pages joined, without the spaces and hyphens that breaking lines put in or took. */
async function lettersOf(run: BadRun): Promise<string> {
  const { pages } = await readPdf(expectWhole(run));
  return pages.map((page) => page.text.replaceAll(/[\s-]/g, '')).join('');
}

async function pagesOf(run: BadRun): Promise<readonly string[]> {
  expect(run.diagnostics).toEqual([]);
  const { pages } = await readPdf(expectWhole(run));
  return pages.map((page) => page.text);
}

test('10,000 brackets in a row', async () => {
  const run = await buildBad(welcome('['.repeat(10_000)));
  expect(run.diagnostics).toEqual([]);
  expect((await lettersOf(run)).match(/\[/g)).toHaveLength(10_000);
});

test.each([
  ['stars', '*a '],
  ['underscores', 'a_'],
  ['links', '[a]('],
  ['code', '`a ``b '],
  ['pictures', '![a'],
  ['tags', '<a '],
  ['entities', '&amp'],
  ['colons', ':a['],
  ['brackets with attributes', ':icon[a]{'],
])('20,000 unfinished %s end in a result', async (_, mark) => {
  const run = await buildBad(welcome(mark.repeat(20_000)));
  const isWritten = run.written.length > 0;
  expect(isWritten).toBe(run.exitCode === 0);
  if (isWritten) expectWhole(run);
  else expect(run.diagnostics[0]?.place?.file).toBe(WELCOME);
});

test('a list of thirty levels', async () => {
  const lines = Array.from({ length: 30 }, (_, level) => `${'  '.repeat(level)}- level ${level}.`);
  expectRefused(await buildBad(welcome(lines.join('\n'))), [
    { code: 'parse/too-deep', at: `${WELCOME}:14:17`, message: '8 deep', hint: 'take a level out' },
  ]);
  const sound = await buildBad(welcome(lines.slice(0, 8).join('\n')));
  expect((await pagesOf(sound)).join()).toMatch(/level 0\..*level 7\./);
});

test('a list and a quote of a thousand levels', async () => {
  for (const text of ['> '.repeat(1_000), '- '.repeat(1_000)]) {
    expectRefused(await buildBad(welcome(`${text}deep`)), [
      { code: 'parse/too-deep', at: AT, hint: 'never closed' },
    ]);
  }
});

test('a table of 2,000 rows runs over its pages under its head', async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => `| row${index}. | ${index} |`);
  const run = await buildBad(welcome(['| Crop | Beds |', '|---|---|', ...rows].join('\n')));
  const pages = await pagesOf(run);
  const filled = pages.filter((page) => /row\d+\./.test(page));
  expect(filled.length).toBeGreaterThan(20);
  for (const page of filled) expect(page).toMatch(/Crop.*Beds.*row\d+\./);
  const printed = pages.flatMap((page) => page.match(/row\d+\./g) ?? []);
  expect(printed).toEqual(rows.map((_, index) => `row${index}.`));
});

test('a table of sixty columns', async () => {
  const cells = Array.from({ length: 60 }, (_, index) => `c${index}`);
  const row = `| ${cells.join(' | ')} |`;
  expectRefused(await buildBad(welcome([row, `|${'---|'.repeat(60)}`, row].join('\n'))), [
    { code: 'parse/table-columns', at: AT, message: '60 columns', hint: 'divide' },
  ]);
});

test('a paragraph of 3,000 words', async () => {
  const words = Array.from({ length: 3_000 }, (_, index) => `w${index}.`);
  const pages = await pagesOf(await buildBad(welcome(words.join(' '))));
  expect(pages.flatMap((page) => page.match(/w\d+\./g) ?? [])).toEqual(words);
});

test('a table of twelve columns', async () => {
  const cells = Array.from({ length: 12 }, (_, index) => `c${index}`);
  const row = `| ${cells.join(' | ')} |`;
  const run = await buildBad(welcome([row, `|${'---|'.repeat(12)}`, row].join('\n')));
  expect(run.diagnostics).toEqual([]);
  expect((await lettersOf(run)).match(/c\d/g)).toHaveLength(24);
});

test('a word of 5,000 letters, in text, title, table and list', async () => {
  const word = 'abcde'.repeat(1_000);
  for (const text of [word, `- ${word}`, `| a | b |\n|---|---|\n| ${word} | b |`, `## ${word}`]) {
    const run = await buildBad(welcome(text));
    expect(run.diagnostics).toEqual([]);
    expect((await lettersOf(run)).match(/abcde/g)?.length).toBeGreaterThanOrEqual(995);
  }
});

test.each([
  ['emoji', 'A \u{1f600} smile.', ['\u{1f600}']],
  ['Japanese', 'The word \u5354\u540c.', ['\u5354', '\u540c']],
  ['an emoji of several parts', 'A \u{1f469}\u200d\u{1f33e}.', ['\u{1f469}', '\u{1f33e}']],
])('%s in an English text: each character is named', async (_, text, characters) => {
  const run = await buildBad(welcome(text));
  const names = characters.map(
    (each) => `“${each}” (U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  const told = run.diagnostics.map(({ code, message }) => `${code} ${message}`);
  for (const name of names)
    expect(told.join('\n')).toContain(
      `render/missing-glyph No font of section “welcome” has the character ${name}`,
    );
  expect(run.diagnostics).toHaveLength(characters.length);
  expect(run.diagnostics.every(({ excerpt, hints }) => excerpt === text && hints[0])).toBe(true);
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test.each([
  ['Arabic', 'The word \u0645\u0631\u062d\u0628\u0627.', '\u0645\u0631\u062d\u0628\u0627.'],
  ['Hebrew', ':lang[\u05e9\u05dc\u05d5\u05dd]{tag=he} it is.', '\u05e9\u05dc\u05d5\u05dd it is.'],
])(
  '%s in an English text: told where it stands, and nothing is set wrongly',
  async (_, text, words) => {
    expectRefused(await buildBad(welcome(text)), [
      {
        code: 'render/direction',
        at: `${WELCOME}:6:1`,
        message: `“${words}” in section “welcome” runs from right to left, which cannot be set yet.`,
        hint: 'or show it as a picture',
      },
    ]);
  },
);

test('a script without a font: told once, with the first of its characters', async () => {
  expectRefused(await buildBad(welcome('協同労働でまちをつくる')), [
    {
      code: 'render/missing-glyph',
      at: `${WELCOME}:6:1`,
      message: 'has 11 of its characters: “協” (U+5354), “同” (U+540C)',
      hint: 'add a font of this script',
    },
  ]);
});

test('a title of 400 letters on a page that must hold all', async () => {
  const title = 'A garden that feeds us '.repeat(18).slice(0, 400).trim();
  const run = await buildBad(
    welcome('Come in.\n\n::lines{count=3}', `title: ${title}\nkind: worksheet\nfit: page`),
  );
  if (run.exitCode === 0) expect(await lettersOf(run)).toContain(title.replaceAll(' ', ''));
  else expectRefused(run, [{ code: 'render/too-long', at: `${WELCOME}:2:8`, hint: 'fit: flow' }]);
});

test('a title longer than its limit, and one of one endless word', async () => {
  expectRefused(await buildBad(welcome('In.', `title: ${'A'.repeat(501)}\nkind: reading`)), [
    { code: 'yaml/wrong-value', at: `${WELCOME}:2:8`, message: '500', hint: 'shorten' },
  ]);
  const run = await buildBad(welcome('In.', `title: ${'Garden'.repeat(66)}\nkind: reading`));
  expect(run.diagnostics).toEqual([]);
  expect((await lettersOf(run)).match(/Garden/g)?.length).toBeGreaterThanOrEqual(66);
});
