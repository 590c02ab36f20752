import { expect, test } from 'vitest';
import { formatExcerpt } from '../../../src/report/excerpt.js';

const at = (column: number, length: number) => ({ file: 'a.md', line: 12, column, length });

test('puts the carets under wide and combined signs', () => {
  expect(formatExcerpt('日本 e\u0301 x :blnak', at(9, 6))).toEqual([
    '    12 | 日本 e\u0301 x :blnak',
    `       | ${' '.repeat(9)}^^^^^^`,
  ]);
  expect(formatExcerpt('🏠 日本', at(4, 2))[1]).toBe('       |    ^^^^');
});

test('shows of a long paragraph what stands round the place', () => {
  const paragraph = `${'before '.repeat(40)}HERE ${'after '.repeat(40)}`;
  const [line = '', carets = ''] = formatExcerpt(paragraph, at(281, 4));
  expect(line.length).toBeLessThan(115);
  expect(line).toMatch(/^ {4}12 \| ….*HERE.*…$/);
  expect(line.indexOf('HERE')).toBe(carets.indexOf('^^^^'));
});

test('begins a long paragraph at its beginning when the place is there', () => {
  const [line = ''] = formatExcerpt('x'.repeat(300), at(3, 500));
  expect(line).toBe(`    12 | ${'x'.repeat(100)}…`);
});

test('marks one sign at the end of a line', () => {
  expect(formatExcerpt('title:', { file: 'a', line: 1, column: 7 })).toEqual([
    '    1 | title:',
    '      |       ^',
  ]);
});
