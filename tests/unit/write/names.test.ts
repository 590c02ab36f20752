import { expect, test } from 'vitest';
import { outputPath } from '../../../src/write/output-path.js';
import { sameNames } from '../../../src/write/same-names.js';

const output = {
  edition: 'en',
  template: 'handout',
  size: 'a4',
  variant: 'full',
  profile: 'screen',
} as const;

test('names size and variant only where they are not the usual ones', () => {
  expect(outputPath(output, 'a4')).toBe('en/en-handout.pdf');
  expect(outputPath({ ...output, size: 'letter' }, 'a4')).toBe('en/en-handout-letter.pdf');
  expect(outputPath({ ...output, variant: 'ink-saving' }, 'a4')).toBe(
    'en/en-handout-ink-saving.pdf',
  );
  expect(outputPath({ ...output, size: 'letter', variant: 'ink-saving' }, 'a4')).toBe(
    'en/en-handout-letter-ink-saving.pdf',
  );
});

test('names room for holes, whichever', () => {
  expect(outputPath({ ...output, holes: 'iso-838' }, 'a4')).toBe('en/en-handout-holes.pdf');
  expect(
    outputPath({ ...output, size: 'letter', variant: 'ink-saving', holes: 'us-3' }, 'a4', [
      'goals',
    ]),
  ).toBe('en/en-handout-letter-ink-saving-holes-goals.pdf');
});

test('names the profile after all that is in the file, and its usual variant not at all', () => {
  const office = { ...output, profile: 'office', variant: 'ink-saving' } as const;
  expect(outputPath(office, 'a4')).toBe('en/en-handout-office.pdf');
  const all = { ...office, size: 'letter', variant: 'full', holes: 'us-3' } as const;
  expect(outputPath(all, 'a4')).toBe('en/en-handout-letter-full-holes-office.pdf');
});

test('a section called “plan” is no plan of the whole booklet', () => {
  const office = { ...output, profile: 'office', variant: 'ink-saving' } as const;
  expect(outputPath(office, 'a4', ['plan'])).toBe('en/en-handout-plan-office.pdf');
});

test('names picked sections, so that two sheets do not take the place of all', () => {
  expect(outputPath(output, 'a4', ['goals', 'clients'])).toBe('en/en-handout-clients+goals.pdf');
  const many = Array.from({ length: 12 }, (_, index) => `section-${index}`);
  expect(outputPath(output, 'a4', many)).toBe('en/en-handout-12-sections.pdf');
});

test('finds two outputs with one name, also where only case or composition differs', () => {
  const at = (path: string, line: number) => ({
    path,
    place: { file: 'content/editions/en.yaml', line },
  });
  const found = sameNames([
    at('en/a.pdf', 3),
    at('en/b.pdf', 4),
    at('EN/A.pdf', 5),
    at('en/b.pdf', 6),
  ]);
  expect(found).toMatchObject([
    { code: 'write/same-name', severity: 'error', place: { line: 5 } },
    { code: 'write/same-name', severity: 'error', place: { line: 6 } },
  ]);
  expect(found[0]?.hints[0]).toContain('content/editions/en.yaml:3');
  const composed = sameNames([at('\u00e9.pdf', 1), at('e\u0301.pdf', 2)]);
  expect(composed).toHaveLength(1);
  const placeless = { path: 'a', place: { file: 'en.yaml' } };
  expect(sameNames([placeless, placeless])[0]?.hints[0]).toBe(
    'the other one is asked for in en.yaml',
  );
});
