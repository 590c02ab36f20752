import { describe, expect, it } from 'vitest';
import { blocksOf, readBody, textOf, troubleIn } from '../read.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', text: [text(value)] });

describe('blocks', () => {
  it('reads headings of both kinds, with their anchors', () => {
    expect(
      blocksOf('## Two {#second}\n\nThree **bold**\n---\n\n### Deep {#die-tiefe} ###\n'),
    ).toEqual([
      { type: 'heading', level: 2, anchor: 'second', text: [text('Two')] },
      {
        type: 'heading',
        level: 2,
        text: [text('Three '), { type: 'strong', children: [text('bold')] }],
      },
      { type: 'heading', level: 3, anchor: 'die-tiefe', text: [text('Deep')] },
    ]);
  });

  it('sets a level 1 as level 2 and levels 4 to 6 run in, and warns of both', () => {
    const { section, diagnostics } = readBody('# One\n\n#### Four\n\n###### Six');
    expect(section?.blocks).toMatchObject([{ level: 2 }, { level: 4 }, { level: 6 }]);
    expect(diagnostics).toMatchObject([
      { code: 'parse/title-in-body', severity: 'warning', place: { line: 5 } },
      { code: 'parse/heading-level', severity: 'warning', place: { line: 7 } },
      { code: 'parse/heading-level', severity: 'warning', place: { line: 9 } },
    ]);
  });

  it('refuses an anchor given twice, one named as the section, and one of no name', () => {
    expect(
      troubleIn('## A {#a}\n\n## B {#a}\n\n## C {#sample}\n\n## D {#d e}\n\n## E {#}'),
    ).toEqual([
      '7:1 parse/duplicate-anchor',
      '9:1 parse/duplicate-anchor',
      '11:1 parse/anchor-name',
      '13:1 parse/anchor-name',
    ]);
  });

  it('reads tight and loose lists, with numbers, inside each other', () => {
    expect(blocksOf('- a\n- b\n  1. c\n\ntext\n\n7) x\n\n8) y\n')).toEqual([
      {
        type: 'list',
        ordered: false,
        start: 1,
        loose: false,
        items: [
          [paragraph('a')],
          [
            paragraph('b'),
            { type: 'list', ordered: true, start: 1, loose: false, items: [[paragraph('c')]] },
          ],
        ],
      },
      paragraph('text'),
      {
        type: 'list',
        ordered: true,
        start: 7,
        loose: true,
        items: [[paragraph('x')], [paragraph('y')]],
      },
    ]);
  });

  it('calls a list loose whose item has a blank line inside', () => {
    expect(blocksOf('- a\n\n  b\n- c')).toMatchObject([{ loose: true }]);
  });

  it('makes a check list of a list in which any item has a box', () => {
    expect(blocksOf('- [x] done\n- [ ] to do\n- neither')).toEqual([
      {
        type: 'check-list',
        layout: 'stack',
        items: [
          { ticked: true, blocks: [paragraph('done')] },
          { ticked: false, blocks: [paragraph('to do')] },
          { ticked: false, blocks: [paragraph('neither')] },
        ],
      },
    ]);
  });

  it('reads quotes, code of both kinds, and rules', () => {
    expect(
      blocksOf('> a\nlazy\n>\n> - b\n\n```js\nlet "a" -- \'b\'\n\t...\n```\n\n    indented\n\n***'),
    ).toEqual([
      {
        type: 'quote',
        blocks: [
          paragraph('a lazy'),
          { type: 'list', ordered: false, start: 1, loose: false, items: [[paragraph('b')]] },
        ],
      },
      { type: 'code', value: 'let "a" -- \'b\'\n    ...' },
      { type: 'code', value: 'indented' },
      { type: 'rule' },
    ]);
    expect(blocksOf('>\n\na')).toEqual([paragraph('a')]);
  });

  it('reads tables: alignment, short rows, bars inside cells', () => {
    expect(blocksOf('| a | b | c |\n|---|:-:|--:|\n| x\\|y | *z* |\n')).toEqual([
      {
        type: 'table',
        align: ['start', 'center', 'end'],
        header: [[text('a')], [text('b')], [text('c')]],
        rows: [[[text('x|y')], [{ type: 'emphasis', children: [text('z')] }], []]],
      },
    ]);
  });

  it('refuses a row with more cells than the head, which would be lost', () => {
    expect(troubleIn('| a |\n|---|\n| x | y |')).toEqual(['7:1 parse/table-cells']);
    const columns = (count: number) => `|${' a |'.repeat(count)}\n|${'---|'.repeat(count)}`;
    expect(troubleIn(columns(12))).toEqual([]);
    expect(troubleIn(columns(13))).toEqual(['5:1 parse/table-columns']);
  });

  it('takes a picture alone for a figure, its title for the caption', () => {
    expect(blocksOf('![A bridge](./images/bridge.png "The \'old\' bridge")')).toEqual([
      {
        type: 'figure',
        src: 'images/bridge.png',
        alt: 'A bridge',
        caption: [text('The ‘old’ bridge')],
      },
    ]);
    expect(blocksOf('![][b]\n\n[b]: <a b.jpg> "Cap"\n')).toEqual([
      { type: 'figure', src: 'a b.jpg', alt: '', caption: [text('Cap')] },
    ]);
    expect(textOf('See ![it][b] here\n\n[b]: b.jpg')).toEqual([
      text('See '),
      { type: 'image', src: 'b.jpg', alt: 'it' },
      text(' here'),
    ]);
  });
});
