import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/model/block.js';
import type { Section } from '../../../src/model/section.js';
import { guessPages } from '../../../src/render/guess-pages.js';
import { smallPublication } from '../../support/small-publication.js';

const place = { file: 'content/sections/one.md', line: 1 };

function section(letters: number, kind: Section['kind'] = 'reading'): Section {
  const block: Block = {
    type: 'paragraph',
    place,
    text: [{ type: 'text', value: 'x'.repeat(letters) }],
  };
  const [placed] = smallPublication([{ id: 'one', kind, blocks: [block] }]).sections;
  if (!placed) throw new Error('a publication has its sections');
  return placed.section;
}

describe('how long a section may become', () => {
  test('as long as one like it', () => {
    expect(guessPages(section(8_000), [{ section: section(8_000), pages: 4 }])).toBe(4);
  });

  test('half as long with half the text', () => {
    expect(guessPages(section(4_000), [{ section: section(8_000), pages: 4 }])).toBe(2);
  });

  test('one page where nothing of its kind went before', () => {
    const cover = { section: section(8_000, 'cover'), pages: 4 };
    expect(guessPages(section(8_000), [])).toBe(1);
    expect(guessPages(section(8_000), [cover])).toBe(1);
  });

  test('never less than a page', () => {
    expect(guessPages(section(0), [{ section: section(80_000), pages: 40 }])).toBe(1);
  });
});
