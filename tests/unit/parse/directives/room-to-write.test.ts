import { describe, expect, it } from 'vitest';
import { blocksOf, readBody, readFile, summary, troubleIn } from '../read.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', text: [text(value)] });

describe('room to write', () => {
  it('reads lines with all of their options', () => {
    expect(
      blocksOf('::lines[What *now*?]{count=4 min=1 layout=on-line example="We \'try\'"}'),
    ).toEqual([
      {
        type: 'lines',
        count: 4,
        min: 1,
        prompt: [text('What '), { type: 'emphasis', children: [text('now')] }, text('?')],
        layout: 'on-line',
        example: 'We ‘try’',
      },
    ]);
  });

  it('takes the least lines from the front matter, but never more than there are', () => {
    const head = '---\ntitle: A\nkind: reading\nmin-lines: 3\n---\n';
    const { section } = readFile(
      `${head}::lines{count=5}\n\n::lines{count=2}\n\n::lines{count=5 min=0}`,
    );
    expect(section?.blocks).toMatchObject([
      { count: 5, min: 3 },
      { count: 2, min: 2 },
      { count: 5, min: 0 },
    ]);
  });

  it('refuses values outside their range, each at its place', () => {
    const { diagnostics } = readBody(
      '::lines{count=0}\n\n::lines{count=3 min=4}\n\n::lines{layout=below count=two example=""}',
    );
    expect(summary(diagnostics)).toEqual([
      '5:9 parse/option-value',
      '7:17 parse/option-value',
      '9:22 parse/option-value',
      '9:9 parse/option-value',
      '9:32 parse/option-value',
    ]);
    expect(diagnostics.map(({ hints }) => hints[0])).toEqual([
      '“count” wants a whole number from 1 to 60',
      '“min” wants a whole number from 0 to 3',
      '“count” wants a whole number from 1 to 60',
      '“layout” wants one of above, bar, on-line',
      '“example” wants words',
    ]);
  });

  it('reads a check list in a row, of a list with or without boxes', () => {
    expect(blocksOf(':::check-list{layout=row}\n- a\n- b\n:::')).toEqual([
      {
        type: 'check-list',
        layout: 'row',
        items: [
          { ticked: false, blocks: [paragraph('a')] },
          { ticked: false, blocks: [paragraph('b')] },
        ],
      },
    ]);
    expect(blocksOf(':::check-list{#c}\n- [x] a\n:::')).toMatchObject([
      { anchor: 'c', layout: 'stack', items: [{ ticked: true }] },
    ]);
    expect(troubleIn(':::check-list\n- a\n\nb\n:::')).toEqual(['5:1 parse/directive-content']);
  });

  it('reads a scale with icons, sets and a row of one’s own', () => {
    expect(
      blocksOf(
        ':::scale{from=0 to=4 sets="For me | For \'us\'"}\n- :icon[house] Our *own* work\n- Another reason :blank[]\n- :blank[] and more\n:::',
      ),
    ).toEqual([
      {
        type: 'scale',
        from: 0,
        to: 4,
        sets: ['For me', 'For ‘us’'],
        rows: [
          {
            icon: 'house',
            text: [text('Our '), { type: 'emphasis', children: [text('own')] }, text(' work')],
            own: false,
          },
          { text: [text('Another reason')], own: true },
          { text: [{ type: 'blank' }, text(' and more')], own: false },
        ],
      },
    ]);
    expect(blocksOf(':::scale\n- a\n:::')).toEqual([
      { type: 'scale', from: 1, to: 5, sets: [], rows: [{ text: [text('a')], own: false }] },
    ]);
  });

  it('refuses a scale without numbers, with three sets, or with more than a line an item', () => {
    expect(
      troubleIn(
        ':::scale{from=5 to=5}\n- a\n:::\n\n:::scale{sets="a|b|c"}\n- a\n\n  b\n:::\n\n:::scale\na\n:::',
      ),
    ).toEqual([
      '5:17 parse/option-value',
      '9:10 parse/option-value',
      '10:1 parse/directive-content',
      '15:1 parse/directive-content',
    ]);
  });

  it('reads a form: label column, signs, an example counted after the labels', () => {
    expect(
      blocksOf(
        ':::form{example=1 fill}\n| | First | Guess |\n|---|---|---|\n| Sold × | 3 | |\n| *Pay* + |\n| Rent - | | |\n| Left = | | |\n| Well-known | | |\n:::',
      ),
    ).toEqual([
      {
        type: 'form',
        header: [[], [text('First')], [text('Guess')]],
        rows: [
          { label: [text('Sold')], sign: '×', cells: [[text('3')], []] },
          { label: [{ type: 'emphasis', children: [text('Pay')] }], sign: '+', cells: [[], []] },
          { label: [text('Rent')], sign: '−', cells: [[], []] },
          { label: [text('Left')], sign: '=', cells: [[], []] },
          { label: [text('Well-known')], cells: [[], []] },
        ],
        example: 0,
        fill: true,
      },
    ]);
    expect(blocksOf(':::form\n| a | b |\n|---|---|\n| c | d |\n:::')).toMatchObject([
      { fill: false },
    ]);
  });

  it('refuses a form without a table, and an example column that is not there', () => {
    expect(
      troubleIn(
        ':::form\na\n:::\n\n:::form{example=2 fill=yes}\n| a | b |\n|---|---|\n| c | d |\n:::',
      ),
    ).toEqual(['5:1 parse/directive-content', '9:9 parse/option-value', '9:19 parse/option-value']);
  });

  it('reads fields with and without what is printed in them', () => {
    expect(
      blocksOf(':::fields\n- Name\n- *Date* :  :string[date]\n- Time: 9:30\n- Place:\n:::'),
    ).toEqual([
      {
        type: 'fields',
        items: [
          { label: [text('Name')] },
          {
            label: [{ type: 'emphasis', children: [text('Date')] }],
            value: [{ type: 'string', key: 'date' }],
          },
          { label: [text('Time')], value: [text('9:30')] },
          { label: [text('Place')] },
        ],
      },
    ]);
  });
});
