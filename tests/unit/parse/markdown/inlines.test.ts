import { describe, expect, it } from 'vitest';
import { textOf } from '../read.js';

const text = (value: string) => ({ type: 'text', value });

describe('running text', () => {
  it('reads every kind of inline', () => {
    expect(textOf('*a* __b__ ~~c~~ `d "e"` f\\\ng  \nh &amp; \\*i\\* j\nk')).toEqual([
      { type: 'emphasis', children: [text('a')] },
      text(' '),
      { type: 'strong', children: [text('b')] },
      text(' '),
      { type: 'deleted', children: [text('c')] },
      text(' '),
      { type: 'code', value: 'd "e"' },
      text(' f'),
      { type: 'line-break' },
      text('g'),
      { type: 'line-break' },
      text('h & *i* j k'),
    ]);
  });

  it('joins lines of scripts that write no spaces', () => {
    expect(textOf('漢字と\nかな\nabc')).toEqual([text('漢字とかな abc')]);
  });

  it('leaves colons in prose alone', () => {
    expect(textOf('At 9:30, note:this, a:b-c, colour:icon, 3:string and so :forth.')).toEqual([
      text('At 9:30, note:this, a:b-c, colour:icon, 3:string and so :forth.'),
    ]);
    expect(textOf('\\:icon[x]')).toEqual([text(':icon[x]')]);
  });
});
