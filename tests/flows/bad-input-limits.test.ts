import { expect, test } from 'vitest';
import { buildBad, expectRefused, expectWhole, WELCOME, welcome } from '../support/bad-project.js';
import { readPdf } from '../support/read-pdf.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n\n');

test('a section of more than 1 MB', async () => {
  expectRefused(await buildBad(welcome('word '.repeat(200_001))), [
    {
      code: 'load/too-large',
      at: WELCOME,
      message: '1.0 MB',
      hint: '“limits: sectionBytes”',
      hasExcerpt: false,
    },
  ]);
});

const TOO_MANY_PAGES = {
  code: 'render/too-many-pages',
  at: 'content/editions/en.yaml:2:11',
  message: '1000 pages',
  hint: '“limits.publicationPages”',
};

test('a section of more than 1,000 pages', async () => {
  const text = lines(1_100, (index) => `Page ${index}.\n\n::page-break`);
  expectRefused(await buildBad(welcome(text)), [TOO_MANY_PAGES]);
});

test.each([
  ['of words', (index: number) => `Text ${index} ${'word '.repeat(120)}`, 1_500],
  ['of page breaks', (index: number) => `Page ${index}.\n\n::page-break`, 210],
])('more than 1,000 pages %s in many sections', async (_, line, count) => {
  const ids = Array.from({ length: 5 }, (_each, index) => `s${index}`);
  const sections = ids.map((id) => [
    `content/sections/${id}.md`,
    `---\ntitle: Part ${id}\nkind: reading\n---\n\n${lines(count, line)}\n`,
  ]);
  const guide = `title: A\nlanguage: en\nauthor: B\nparts: [{ id: all, sections: [welcome, ${ids}] }]\n`;
  const run = await buildBad({ ...Object.fromEntries(sections), 'content/guide.yaml': guide });
  expectRefused(run, [TOO_MANY_PAGES]);
});

test('aliases that multiply', async () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const inner =
      level === 0
        ? 'x'
        : Array(10)
            .fill(`*l${level - 1}`)
            .join(', ');
    return `l${level}: &l${level} [${inner}]`;
  });
  const guide = `title: A\nlanguage: en\nauthor: B\n${levels.join('\n')}\n`;
  const run = await buildBad({ 'content/guide.yaml': guide });
  expect(run.diagnostics).toMatchObject([
    { code: 'yaml/too-many-aliases', message: expect.stringContaining('100 aliases') },
  ]);
  expect([run.exitCode, run.written]).toEqual([1, []]);
});

test('limits are set by the project', async () => {
  const settings = 'limits: { sectionBytes: 30000, publicationPages: 3, yamlAliases: 1 }\n';
  const aliases = 'title: &a Welcome\nkind: reading\noutputs: [*a, *a]';
  const cases = [
    [welcome('word '.repeat(8_000)), 'load/too-large', '30000 bytes'],
    [welcome('One.\n\n::page-break\n\nTwo.'), 'render/too-many-pages', '3 pages'],
    [welcome('Come in.', aliases), 'yaml/too-many-aliases', '1 aliases'],
  ] as const;
  for (const [files, code, words] of cases) {
    const { diagnostics } = await buildBad({ 'coop-press.yaml': settings, ...files });
    expect(diagnostics).toMatchObject([{ code, message: expect.stringContaining(words) }]);
  }
});

test('5,000 headings within the limits give a file with all of them', async () => {
  const text = lines(5_000, (index) => `## Heading ${index}\n\nText.`);
  const run = await buildBad(welcome(text));
  expect(run.diagnostics).toEqual([]);
  const { pages } = await readPdf(expectWhole(run));
  const printed = pages.flatMap((page) => page.text.match(/Heading \d+/g) ?? []);
  expect(new Set(printed).size).toBe(5_000);
});
