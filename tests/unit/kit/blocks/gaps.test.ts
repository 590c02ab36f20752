import { describe, expect, test } from 'vitest';
import { gapBetween, opensFoot } from '../../../../src/kit/blocks/gaps.js';
import type { Setting } from '../../../../src/kit/setting.js';
import type { Block } from '../../../../src/model/block.js';
import { sectionOf } from '../../../support/print-markdown.js';

const one = (markdown: string): Block => {
  const [block] = sectionOf(markdown).blocks;
  if (!block) throw new Error(`no block in ${markdown}`);
  return block;
};

const PARAGRAPH = one('Words.');
const H2 = one('## A heading');
const H3 = one('### A smaller one');
const LIST = one('- one\n- two');
const TABLE = one('| a | b |\n|---|---|\n| 1 | 2 |');
const CARE = one(':::take-care\nMind.\n:::');
const QUESTION = one(':::question\nWho?\n:::');
const PLAIN = one(':::question{plain}\nWho?\n:::');
const SPACE = one('::free-space');
const BAR = one('::lines[Who]{layout=bar}');
const ON_LINE = one('::lines[Who]{layout=on-line}');

interface Where {
  readonly exact?: boolean;
  readonly growing?: boolean;
  readonly indent?: number;
  readonly after?: 'title' | 'nothing';
  readonly isSecond?: boolean;
  readonly largePrint?: boolean;
}

function gap(previous: Block | undefined, block: Block, where: Where = {}) {
  const { exact = false, growing = false, indent = 1, after = 'title', isSecond = false } = where;
  const look = { largePrint: where.largePrint ?? false };
  const setting = { look, exact, growing, indent } as Setting;
  return gapBetween(previous, block, { setting, after, isSecond });
}

const fixed = (height: number) => ({ height, grows: false });
const growing = (height: number) => ({ height, grows: true });

describe('the gap above a block', () => {
  test('is a unit under a title, none where something else stands above', () => {
    expect(gap(undefined, PARAGRAPH)).toEqual(fixed(5));
    expect(gap(undefined, PARAGRAPH, { after: 'nothing' })).toEqual(fixed(0));
  });

  test('is none between paragraphs, half a unit between unlike blocks', () => {
    expect(gap(PARAGRAPH, PARAGRAPH)).toEqual(fixed(0));
    expect(gap(PARAGRAPH, LIST)).toEqual(fixed(2.5));
    expect(gap(LIST, PARAGRAPH)).toEqual(fixed(2.5));
  });

  test('parts paragraphs and prompts in large print, where nothing is indented', () => {
    expect(gap(PARAGRAPH, PARAGRAPH, { largePrint: true })).toEqual(fixed(2.5));
    expect(gap(ON_LINE, ON_LINE, { largePrint: true })).toEqual(fixed(2.5));
  });

  test('is a unit round what runs over the full width', () => {
    expect(gap(PARAGRAPH, TABLE)).toEqual(fixed(5));
    expect(gap(TABLE, LIST)).toEqual(fixed(5));
    expect(gap(LIST, BAR)).toEqual(fixed(5));
  });

  test('is larger above a heading than below it', () => {
    expect([gap(PARAGRAPH, H2), gap(H2, PARAGRAPH)]).toEqual([fixed(5), fixed(2.5)]);
    expect([gap(PARAGRAPH, H3), gap(H3, PARAGRAPH)]).toEqual([fixed(2.5), fixed(0)]);
    expect(gap(H2, H3)).toEqual(fixed(0));
  });

  test('gives frames air, and lines with prompts none', () => {
    expect(gap(PARAGRAPH, CARE)).toEqual(fixed(5));
    expect(gap(PARAGRAPH, PLAIN)).toEqual(fixed(5));
    expect(gap(ON_LINE, ON_LINE)).toEqual(fixed(0));
  });

  test('is a unit below the opening lines of a worksheet', () => {
    expect(gap(PARAGRAPH, LIST, { indent: 0, isSecond: true })).toEqual(fixed(5));
    expect(gap(PARAGRAPH, LIST, { indent: 0 })).toEqual(fixed(2.5));
    expect(gap(PARAGRAPH, LIST, { isSecond: true })).toEqual(fixed(2.5));
  });

  test('takes free space where the text says so, on a page that is full', () => {
    expect(gap(PARAGRAPH, SPACE, { exact: true })).toEqual(growing(2.5));
    expect(gap(PARAGRAPH, SPACE)).toEqual(fixed(2.5));
    expect(gap(PARAGRAPH, SPACE, { exact: true, growing: true })).toEqual(fixed(2.5));
    expect(gap(SPACE, PARAGRAPH)).toEqual(fixed(0));
  });

  test('shares free space between pieces of work of one kind', () => {
    expect(gap(CARE, CARE, { exact: true })).toEqual(growing(2.5));
    expect(gap(BAR, BAR, { exact: true })).toEqual(growing(2.5));
    expect(gap(BAR, ON_LINE, { exact: true })).toEqual(fixed(5));
    expect(gap(BAR, BAR, { exact: true, growing: true })).toEqual(fixed(5));
    expect(gap(CARE, CARE)).toEqual(fixed(5));
  });

  test('is given above a question where its lines grow', () => {
    expect(gap(PARAGRAPH, QUESTION)).toEqual(fixed(2.5));
    expect(gap(PARAGRAPH, QUESTION, { growing: true })).toEqual(fixed(7.5));
  });
});

test('only a question for the group stands on the foot of its page', () => {
  expect([QUESTION, PLAIN, CARE, PARAGRAPH].map(opensFoot)).toEqual([true, false, false, false]);
});
