import { expect, it } from 'vitest';
import type { Block } from '../../../src/model/block.js';
import { visibleBlocks, walkBlocks } from '../../../src/model/walk.js';

const place = { file: 'content/sections/a.md' };
const words = (value: string): Block => ({
  type: 'paragraph',
  place,
  text: [{ type: 'text', value }],
});
const secret: Block = { type: 'facilitator', place, blocks: [words('secret')] };
const pair = [secret, words('open')];

const BLOCKS: readonly Block[] = [
  secret,
  words('first'),
  { type: 'list', place, ordered: false, start: 1, loose: false, items: [pair] },
  { type: 'numbered', place, items: [pair] },
  { type: 'check-list', place, layout: 'row', items: [{ ticked: false, blocks: pair }] },
  { type: 'columns', place, count: 2, blocks: [{ type: 'quote', place, blocks: pair }] },
];

it('takes words for whoever leads away from participants, however deep they stand', () => {
  const visible = visibleBlocks(BLOCKS, 'participant');
  expect(JSON.stringify(visible)).not.toContain('secret');
  expect(JSON.stringify(visible).match(/open/g)).toHaveLength(4);
  expect(visible.map(({ type }) => type)).toEqual([
    'paragraph',
    'list',
    'numbered',
    'check-list',
    'columns',
  ]);
});

it('leaves them to the facilitator', () => {
  expect(visibleBlocks(BLOCKS, 'facilitator')).toBe(BLOCKS);
});

it('visits a block before what is inside it', () => {
  const types: string[] = [];
  walkBlocks(BLOCKS.slice(4), ({ type }) => types.push(type));
  expect(types).toEqual([
    'check-list',
    'facilitator',
    'paragraph',
    'paragraph',
    'columns',
    'quote',
    'facilitator',
    'paragraph',
    'paragraph',
  ]);
});
