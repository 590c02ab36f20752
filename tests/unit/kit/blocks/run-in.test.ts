import { describe, expect, test } from 'vitest';
import { runIn } from '../../../../src/kit/blocks/run-in.js';
import { plainText } from '../../../../src/model/inline.js';
import { sectionOf } from '../../../support/print-markdown.js';

function outline(markdown: string) {
  return runIn(sectionOf(markdown).blocks).map((block) => {
    if (block.type === 'heading') return `h${block.level} ${plainText(block.text)}`;
    return block.type === 'paragraph' ? plainText(block.text).replace(/\u00a0/gu, '_') : block.type;
  });
}

describe('a heading of level 4 to 6', () => {
  test('runs in before the paragraph below it', () => {
    expect(outline('#### First\n\nWords.\n\n###### Second\n\nMore.')).toEqual([
      'First_ Words.',
      'Second_ More.',
    ]);
  });

  test('is a line of its own where no paragraph follows', () => {
    expect(outline('#### First\n\n- item')).toEqual(['h3 First', 'list']);
    expect(outline('##### Last')).toEqual(['h3 Last']);
  });

  test('is set semi-bold, and hands its anchor on', () => {
    const [block] = runIn(sectionOf('#### First {#here}\n\nWords.').blocks);
    expect(block).toMatchObject({
      type: 'paragraph',
      anchor: 'here',
      text: [{ type: 'emphasis' }, { type: 'text' }, { type: 'text', value: 'Words.' }],
    });
  });
});

test('higher headings and paragraphs stay as they are', () => {
  expect(outline('## One\n\nWords.\n\n### Two\n\nMore.')).toEqual([
    'h2 One',
    'Words.',
    'h3 Two',
    'More.',
  ]);
});
