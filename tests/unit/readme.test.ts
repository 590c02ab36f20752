import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXIT_MEANINGS } from '../../src/cli/exit-codes.js';
import { COMMANDS } from '../../src/cli/options.js';
import { SECTION_KINDS } from '../../src/model/section.js';
import { INLINE_NAMES } from '../../src/parse/directives/inline-names.js';
import { frontMatterSchema } from '../../src/parse/source/front-matter-schema.js';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.js';
import { BUILT_IN } from '../support/make-project.js';

const read = (path: string) => readFileSync(join(BUILT_IN, path), 'utf8');
const README = read('README.md');

const options = Object.values(COMMANDS).flatMap((command) => Object.keys(command.options));

test.each([
  ...Object.keys(COMMANDS).map((command) => `coop-press ${command}`),
  ...[...new Set(options)].map((option) => `--${option}`),
  ...Object.keys(frontMatterSchema.shape),
  ...SECTION_KINDS,
  ...Object.keys(INLINE_NAMES).map((name) => `:${name}[`),
])('the README knows %s', (name) => {
  expect(README).toMatch(new RegExp(`\`[^\`]*${name.replace('[', '\\[')}`));
});

test('the README gives every exit code its meaning', () => {
  const [paragraph = ''] = /^The exit code is .*$/m.exec(README) ?? [];
  const codes = [...paragraph.matchAll(/\d+/g)].map(([code]) => Number(code));
  expect(codes).toEqual(EXIT_MEANINGS.map(([code]) => code));
});

test('the settings that the README shows are those that hold without a file', () => {
  const [, block = ''] = /^```yaml\n(# These are the values.*?)^```$/ms.exec(README) ?? [];
  const { sourceDateEpoch: _, today: __, ...shown } = DEFAULT_SETTINGS;
  expect(parse(block)).toEqual(shown);
});

const LINK = /\]\((?!https?:)([^)#]+)\)/g;
const PAGES = [
  'README',
  ...[
    'booklet',
    'handout',
    'large-print',
    'digest',
    'slip',
    'cards',
    'poster',
    'print-plan',
    'test-sheet',
  ].map((name) => `templates/${name}/README`),
];

test.each(PAGES)('the links of %s.md lead somewhere', (page) => {
  const file = `${page}.md`;
  const links = [...read(file).matchAll(LINK)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(1);
  const broken = links.filter((link) => !existsSync(join(BUILT_IN, dirname(file), link)));
  expect(broken).toEqual([]);
});
