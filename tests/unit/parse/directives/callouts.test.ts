import { describe, expect, it } from 'vitest';
import { blocksOf, troubleIn } from '../read.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', text: [text(value)] });
const callout = (name: string, value: string, plain = false) => ({
  type: 'callout',
  name,
  plain,
  blocks: [paragraph(value)],
});

describe('blocks around other blocks', () => {
  it('reads the four callouts, a plain question, and words for whoever leads', () => {
    expect(
      blocksOf(
        ':::question{#q}\nWhy?\n\n::lines\n:::\n\n:::question{plain}\na\n:::\n\n:::take-care\nb\n:::\n\n:::from-here\nc\n:::\n\n:::example\nd\n:::\n\n:::facilitator\ne\n:::\n',
      ),
    ).toEqual([
      {
        type: 'callout',
        anchor: 'q',
        name: 'question',
        plain: false,
        blocks: [paragraph('Why?'), { type: 'lines', count: 3, min: 2, layout: 'above' }],
      },
      callout('question', 'a', true),
      callout('take-care', 'b'),
      callout('from-here', 'c'),
      callout('example', 'd'),
      { type: 'facilitator', blocks: [paragraph('e')] },
    ]);
  });

  it('reads blocks inside blocks', () => {
    expect(blocksOf('::::columns{count=3}\n:::example\na\n:::\n\nb\n::::\n')).toEqual([
      { type: 'columns', count: 3, blocks: [callout('example', 'a'), paragraph('b')] },
    ]);
    expect(blocksOf(':::columns\na\n\nb\n:::')).toMatchObject([{ count: 2 }]);
  });

  it('reads a voice with name and role', () => {
    expect(blocksOf(':::quote{name="Ana \'the\' B." role="baker"}\n"So."\n:::')).toEqual([
      {
        type: 'quote',
        blocks: [paragraph('“So.”')],
        name: [text('Ana ‘the’ B.')],
        role: [text('baker')],
      },
    ]);
    expect(blocksOf(':::quote\na\n:::')).toEqual([{ type: 'quote', blocks: [paragraph('a')] }]);
  });

  it('reads the marks of a page', () => {
    expect(blocksOf('::cut\n\n::page-break{#here}\n\n::free-space')).toEqual([
      { type: 'cut' },
      { type: 'page-break', anchor: 'here' },
      { type: 'free-space' },
    ]);
  });

  it('numbers the items of an ordered list, and of no other', () => {
    expect(blocksOf(':::numbered\n1. a\n2. b\n:::')).toEqual([
      { type: 'numbered', items: [[paragraph('a')], [paragraph('b')]] },
    ]);
    expect(troubleIn(':::numbered\n- a\n:::\n\n:::numbered\na\n:::')).toEqual([
      '5:1 parse/directive-content',
      '9:1 parse/directive-content',
    ]);
  });
});
