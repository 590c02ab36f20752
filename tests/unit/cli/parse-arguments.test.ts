import { expect, test } from 'vitest';
import { type Asked, parseArguments } from '../../../src/cli/parse-arguments.js';

async function parse(...args: string[]) {
  return await parseArguments({ args, cwd: '/home/ana', version: '1.2.3', columns: 90 });
}

async function asked(...args: string[]): Promise<Asked> {
  const { value, diagnostics } = await parse(...args);
  expect(diagnostics).toEqual([]);
  if (!value || value.command === 'show') throw new Error('not a command');
  return value;
}

async function problems(...args: string[]): Promise<string[]> {
  const { value, diagnostics } = await parse(...args);
  expect(value).toBeUndefined();
  return diagnostics.map(({ code, message, hints }) => [code, message, ...hints].join(' | '));
}

async function shown(...args: string[]): Promise<string> {
  const { value } = await parse(...args);
  return value?.command === 'show' ? value.text : '';
}

test('builds everything here when nothing else is said', async () => {
  expect(await asked('build')).toEqual({
    command: 'build',
    words: [],
    settings: {},
    details: {},
    choice: {
      editions: [],
      drafts: false,
      templates: [],
      variants: [],
      profiles: [],
      sizes: [],
      sections: [],
    },
    strings: {},
    project: '/home/ana',
    output: '/home/ana/output',
    trustTemplates: false,
    json: false,
    markdown: false,
    quiet: false,
    strict: false,
    pictures: { pages: [], resolution: 100, spreads: false },
    given: expect.any(Object),
    forget: false,
    userSettings: true,
    cwd: '/home/ana',
  });
});

test('takes names with commas and options more than once', async () => {
  const { choice, strings } = await asked(
    'build',
    'en',
    'fr-FR',
    '--template',
    'booklet,handout',
    '--template=slip',
    '--size',
    'letter',
    '--variant',
    'ink-saving',
    '--profile',
    'office',
    '--section',
    'reason-1, market',
    '--set',
    'string.date=12 May, noon',
    '--set',
    'string.place=Hall = 3',
  );
  expect(choice).toEqual({
    editions: ['en', 'fr-FR'],
    drafts: false,
    templates: ['booklet', 'handout', 'slip'],
    variants: ['ink-saving'],
    profiles: ['office'],
    sizes: ['letter'],
    sections: ['reason-1', 'market'],
  });
  expect(strings).toEqual({ date: '12 May, noon', place: 'Hall = 3' });
});

test('asks for room for holes', async () => {
  expect((await asked('build', '--holes', 'auto')).choice.holes).toBe('auto');
  expect((await asked('build')).choice).not.toHaveProperty('holes');
  expect(await problems('build', '--holes', 'us3')).toEqual([
    'cli/bad-value | There is no pattern of holes “us3”. | the nearest name is “us-3”',
  ]);
});

test('keeps names that look like numbers as they are', async () => {
  const { choice } = await asked('check', '007', '--section', '1e3');
  expect(choice.editions).toEqual(['007']);
  expect(choice.sections).toEqual(['1e3']);
});

test('finds output beside the project, or from where one stands', async () => {
  const elsewhere = await asked('build', '--project', '../guide');
  expect([elsewhere.project, elsewhere.output]).toEqual(['/home/guide', '/home/guide/output']);
  const both = await asked('list', '--project', 'guide', '--output', 'pdf', '--json', '--quiet');
  expect([both.project, both.output]).toEqual(['/home/ana/guide', '/home/ana/pdf']);
  expect([both.json, both.quiet]).toEqual([true, true]);
  expect((await asked('build', '--project', 'a', '--project', 'b')).project).toBe('/home/ana/b');
  expect((await asked('build', '--trust-templates')).trustTemplates).toBe(true);
});

test('pictures go beside what is printed, and may show some pages only', async () => {
  const here = await asked('preview', 'en', 'old.pdf', '--pages', '2-3', '--resolution', '70');
  expect(here.words).toEqual(['en', 'old.pdf']);
  expect(here.output).toBe('/home/ana/output/preview');
  expect(here.pictures).toEqual({
    pages: [{ first: 2, last: 3 }],
    resolution: 70,
    spreads: false,
  });
  expect((await asked('preview', 'en', '--output', 'png')).output).toBe('/home/ana/png');
  expect(await problems('preview', 'en', '--pages', 'all', '--resolution', '5')).toHaveLength(2);
  expect(await problems('build', '--pages', '1')).toEqual([
    expect.stringContaining('The command “build” has no option “--pages”.'),
  ]);
});

test('suggests the nearest command, option and value, all at once', async () => {
  expect(await problems('biuld')).toEqual([
    'cli/unknown-command | There is no command “biuld”. | the nearest name is “build”',
  ]);
  expect(
    await problems('build', '--tempalte', 'x', '--variant', 'ink-savng', '--size', 'a44'),
  ).toEqual([
    'cli/unknown-option | The command “build” has no option “--tempalte”. | the nearest name is “--template”',
    'cli/bad-value | There is no variant “ink-savng”. | the nearest name is “ink-saving”',
    expect.stringContaining('There is no size “a44”. | the nearest name is “a'),
  ]);
});

test('refuses options without a value, words for nothing and --set without a key', async () => {
  expect(await problems('build', '--template')).toEqual([
    'cli/bad-value | Not enough arguments following: template. | see coop-press --help',
  ]);
  expect(await problems('list', 'en')).toEqual([
    'cli/bad-value | The command “list” has no use for “en”.',
  ]);
  expect(await problems('build', '--set', 'date=1')).toEqual([
    'cli/bad-value | “date=1” does not say what to fill in. | write it like --set string.date="12 May"',
  ]);
  expect(await problems('list', '--template', 'x')).toHaveLength(1);
  expect(await problems('--json')).toEqual([
    'cli/unknown-command | A command is missing. | known names: build, check, preview, translate, status, impose, list, explain, test-sheet, printer, new',
  ]);
});

test('shows help with examples and exit codes, and the version', async () => {
  const help = await shown();
  expect(await shown('--help')).toBe(help);
  expect(help).toContain('coop-press build en --template handout');
  expect(help).toMatch(
    /0 {2}done.*1 {2}problems.*2 {2}wrong usage.*3 {2}.*not be written.*130 {2}interrupted/s,
  );
  expect(await shown('build', '--help')).toContain('--trust-templates');
  expect(await shown('--version')).toBe('1.2.3\n');
});

test('explain takes an edition and keys', async () => {
  expect((await asked('explain', 'fr-FR', 'section.case', 'brand')).words).toEqual([
    'fr-FR',
    'section.case',
    'brand',
  ]);
  expect(await problems('explain')).toEqual([
    'cli/bad-value | The command needs more words. | coop-press preview <name..> | coop-press translate <action> [name..] | coop-press impose <file> | coop-press explain <edition> [key..] | coop-press new <kind> <name>',
  ]);
});

test('--today is a day of the calendar', async () => {
  expect((await asked('build', '--today', '2027-03-31')).settings).toEqual({ today: '2027-03-31' });
  expect(await problems('build', '--today', '2027-02-30')).toEqual([
    'cli/bad-value | “2027-02-30” is no date. | write year, month and day, as --today 2027-03-31 or COOP_PRESS_TODAY=2027-03-31',
  ]);
});
