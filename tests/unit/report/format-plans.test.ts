import { expect, test } from 'vitest';
import type { OutputRecord } from '../../../src/model/build-record.js';
import { formatPlans } from '../../../src/report/format-plans.js';

function printed(path: string, isPlanned = true): OutputRecord {
  return {
    ...{ edition: 'en', template: 'booklet', size: 'a5', variant: 'full', profile: 'office' },
    ...{ path, status: 'printed', pages: 4, bytes: 1, sha256: 'x', seconds: 1, sections: [] },
    ...(isPlanned && { plan: { file: path, summary: '4 pages', steps: ['Put it in.', 'Fold.'] } }),
    diagnostics: [],
  } as const;
}

const FAILED: OutputRecord = {
  ...{ edition: 'en', template: 'booklet', size: 'a5', variant: 'full', profile: 'office' },
  ...{ path: 'en/b.pdf', status: 'failed', diagnostics: [] },
} as const;

test('tells the steps of a file with their numbers, under its path', () => {
  const outputs = [printed('en/a.pdf'), printed('en/a-plan.pdf', false)];
  expect(formatPlans(outputs, 'output')).toBe(
    ['', 'output/en/a.pdf', '4 pages', '  1. Put it in.', '  2. Fold.', ''].join('\n'),
  );
  expect(formatPlans(outputs, '')).toContain('\nen/a.pdf\n');
});

test('tells those of three files one after the other', () => {
  const told = formatPlans(
    ['a', 'b', 'c'].map((path) => printed(path)),
    '',
  );
  expect(told.match(/^[abc]$/gm)).toEqual(['a', 'b', 'c']);
  expect(told.match(/1\. Put it in\./g)).toHaveLength(3);
});

test('leaves those of four files to the pages beside them', () => {
  const told = formatPlans(
    ['a', 'b', 'c', 'd'].map((path) => printed(path)),
    '',
  );
  expect(told).toBe('\nHow to print each of the office files: see the -plan.pdf beside it.\n');
});

test('says nothing where nothing is for the office, or nothing of it was printed', () => {
  expect(formatPlans([], 'output')).toBe('');
  expect(formatPlans([printed('a', false), FAILED], 'output')).toBe('');
});

test('a file’s name cannot move the cursor of a terminal', () => {
  expect(formatPlans([printed('a\u001B[2Jb.pdf')], '')).not.toContain('\u001B');
});
