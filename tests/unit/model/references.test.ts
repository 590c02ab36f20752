import { expect, it } from 'vitest';
import type { Block } from '../../../src/model/block.js';
import type { Inline } from '../../../src/model/inline.js';
import { anchorsOf, sectionReferences } from '../../../src/model/references.js';
import type { Section } from '../../../src/model/section.js';

const at = (line: number) => ({ file: 'content/sections/a.md', line });
const icon = (name: string): Inline => ({ type: 'icon', name });
const text = (name: string, line: number): Block => ({
  type: 'paragraph',
  place: at(line),
  text: [icon(name)],
});

const BLOCKS: readonly Block[] = [
  { type: 'heading', place: at(1), level: 2, anchor: 'one', text: [icon('heading')] },
  {
    type: 'list',
    place: at(2),
    ordered: false,
    start: 1,
    loose: false,
    items: [[text('list', 2)]],
  },
  { type: 'numbered', place: at(3), items: [[text('numbered', 3)]] },
  {
    type: 'check-list',
    place: at(4),
    layout: 'stack',
    items: [{ ticked: false, blocks: [text('check-list', 4)] }],
  },
  { type: 'quote', place: at(5), blocks: [text('quote', 5)], name: [icon('name')] },
  { type: 'table', place: at(6), align: [], header: [[icon('head')]], rows: [[[icon('cell')]]] },
  {
    type: 'form',
    place: at(7),
    header: [],
    rows: [{ label: [icon('label')], cells: [[icon('form-cell')]] }],
    fill: false,
  },
  {
    type: 'scale',
    place: at(8),
    from: 1,
    to: 5,
    sets: [],
    rows: [
      { icon: 'row', text: [icon('scale')], own: false },
      { text: [], own: true },
    ],
  },
  {
    type: 'terms',
    place: at(9),
    items: [{ term: [icon('term')], text: [icon('meaning')], anchor: 'term' }],
  },
  { type: 'fields', place: at(10), items: [{ label: [icon('field')] }] },
  { type: 'networks', place: at(11), levels: [{ level: [icon('level')], text: [icon('who')] }] },
  { type: 'lines', place: at(12), count: 1, min: 1, layout: 'bar', prompt: [icon('prompt')] },
  { type: 'figure', place: at(13), src: 'a.png', alt: '', caption: [icon('caption')] },
  { type: 'qr', place: at(14), url: 'https://a.org', label: [icon('code')] },
  { type: 'columns', place: at(15), count: 2, blocks: [text('column', 15)], anchor: 'columns' },
  { type: 'cut', place: at(16) },
];

const SECTION: Section = {
  id: 'a',
  place: at(0),
  keyPlaces: { icon: at(100) },
  language: 'en',
  kind: 'reading',
  title: [icon('title')],
  shortTitle: '',
  lead: [icon('lead')],
  icon: 'house',
  picture: 'bridge',
  audience: 'participant',
  fit: 'flow',
  minLines: 2,
  blocks: BLOCKS,
  notes: [{ number: 1, calls: 1, blocks: [text('note', 20)] }],
};

it('finds what every kind of block refers to, in the order of the text', () => {
  expect(
    sectionReferences(SECTION).icons.map(({ name, place }) => `${name} ${place.line}`),
  ).toEqual([
    'house 100',
    'title 0',
    'lead 0',
    'heading 1',
    'list 2',
    'numbered 3',
    'check-list 4',
    'name 5',
    'quote 5',
    'head 6',
    'cell 6',
    'label 7',
    'form-cell 7',
    'row 8',
    'scale 8',
    'term 9',
    'meaning 9',
    'field 10',
    'level 11',
    'who 11',
    'prompt 12',
    'caption 13',
    'code 14',
    'column 15',
    'note 20',
  ]);
});

it('sorts references by what they refer to, and knows the very place where there is one', () => {
  const inline: readonly Inline[] = [
    { type: 'image', src: 'b.png', alt: '', place: { ...at(2), column: 3 } },
    {
      type: 'strong',
      children: [{ type: 'reference', anchor: 'one', form: 'see', children: [] }],
    },
    { type: 'string', key: 'date' },
    { type: 'text', value: 'words' },
  ];
  const blocks: readonly Block[] = [
    { type: 'figure', place: at(1), src: 'a.png', alt: '' },
    { type: 'paragraph', place: at(2), text: inline },
  ];
  const { icon: _, keyPlaces: __, lead: ___, ...bare } = SECTION;
  expect(sectionReferences({ ...bare, title: [], blocks, notes: [] })).toEqual({
    images: [
      { name: 'a.png', place: at(1) },
      { name: 'b.png', place: { ...at(2), column: 3 } },
    ],
    anchors: [{ name: 'one', place: at(2) }],
    strings: [{ name: 'date', place: at(2) }],
    icons: [],
    drawings: [{ name: 'bridge', place: at(0) }],
  });
});

it('finds what can be referred to: the section, its blocks, its terms', () => {
  expect(anchorsOf(SECTION).map(({ name, place }) => `${name} ${place.line}`)).toEqual([
    'a 0',
    'one 1',
    'term 9',
    'columns 15',
  ]);
});
