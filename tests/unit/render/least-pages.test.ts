import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/block.js';
import { leastPages } from '../../../src/render/least-pages.js';
import { smallPublication } from '../../support/small-publication.js';

const place = { file: 'content/sections/one.md', line: 1 };

function pagesOf(...blocks: readonly Block[]): number {
  const publication = smallPublication([{ id: 'one', blocks }]);
  return publication.sections.reduce((sum, each) => sum + leastPages(publication, each), 0);
}

function paragraph(letters: number): Block {
  return { type: 'paragraph', place, text: [{ type: 'text', value: 'x'.repeat(letters) }] };
}

test('a section is a page, and one more for every page break', () => {
  expect(pagesOf(paragraph(10))).toBe(1);
  expect(pagesOf(paragraph(10), { type: 'page-break', place }, paragraph(10))).toBe(2);
});

test('text takes room, but a full page of small type is never counted as two', () => {
  expect(pagesOf(paragraph(3_600))).toBe(1);
  expect(pagesOf(paragraph(400_000))).toBeGreaterThan(100);
});
