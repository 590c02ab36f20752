import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/block.js';
import type { Inline } from '../../../src/model/inline.js';
import { picturesOf } from '../../../src/model/pictures-of.js';
import type { Section } from '../../../src/model/section.js';

const file = 'content/sections/goals.md';
const at = (line: number) => ({ file, line });
const image = (src: string): Inline => ({ type: 'image', src, alt: '' });
const paragraph = (line: number, ...text: Inline[]): Block => ({
  type: 'paragraph',
  place: at(line),
  text,
});

const section: Section = {
  id: 'goals',
  place: at(1),
  language: 'en',
  kind: 'reading',
  title: [{ type: 'text', value: 'Goals' }],
  shortTitle: 'Goals',
  lead: [image('lead.png')],
  audience: 'participant',
  fit: 'flow',
  blocks: [
    {
      type: 'figure',
      place: at(5),
      src: 'figure.svg',
      alt: 'A bridge',
      caption: [image('caption.png')],
    },
    {
      type: 'callout',
      place: at(8),
      name: 'example',
      plain: false,
      blocks: [paragraph(9, image('deep.png'))],
    },
    {
      type: 'table',
      place: at(12),
      align: ['start'],
      header: [[{ type: 'strong', children: [{ ...image('cell.png'), place: at(13) } as Inline] }]],
      rows: [],
    },
    { type: 'qr', place: at(20), url: 'https://example.org/picture.png' },
  ],
  notes: [{ number: 1, calls: 1, blocks: [paragraph(30, image('note.png'))] }],
};

test('finds the pictures of a section wherever they stand, with their places', () => {
  expect(picturesOf(section)).toEqual([
    { path: 'lead.png', place: at(1) },
    { path: 'figure.svg', place: at(5) },
    { path: 'caption.png', place: at(5) },
    { path: 'deep.png', place: at(9) },
    { path: 'cell.png', place: at(13) },
    { path: 'note.png', place: at(30) },
  ]);
});

test('a section of words has no pictures', () => {
  const words = { ...section, blocks: [paragraph(3)], notes: [] };
  const { lead: _, ...withoutLead } = words;
  expect(picturesOf(withoutLead)).toEqual([]);
});
