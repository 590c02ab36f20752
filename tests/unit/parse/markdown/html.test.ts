import { describe, expect, it } from 'vitest';
import { blocksOf, readBody, troubleIn, withoutPlaces } from '../read.js';

const text = (value: string) => ({ type: 'text', value });
const paragraph = (value: string) => ({ type: 'paragraph', text: [text(value)] });

describe('raw HTML', () => {
  it.each([
    ['<div class="box">a</div>', ':::question'],
    ['<img src="a.png">', '::figure'],
    ['a<br>b', 'backslash'],
    ['<hr>', '---'],
    ['<details>\n<summary>a</summary>\n</details>', 'unfold'],
    ['<custom-tag>', 'html: text'],
    ['<!DOCTYPE html>', 'html: text'],
  ])('refuses %s and names what to write', (body, hint) => {
    const { diagnostics } = readBody(body);
    expect(diagnostics).toMatchObject([{ code: 'parse/raw-html', severity: 'error' }]);
    expect(diagnostics[0]?.hints.join()).toContain(hint);
  });

  it('reports an element once, not its end, and an end without a beginning', () => {
    expect(troubleIn('a <b>bold</b> and <i>x</i>')).toEqual([
      '5:3 parse/raw-html',
      '5:19 parse/raw-html',
    ]);
    expect(troubleIn('a </u>')).toEqual(['5:3 parse/raw-html']);
  });

  it('drops comments without a word', () => {
    expect(blocksOf('<!-- a\n<div> -->\n\nb <!-- c -->d')).toEqual([paragraph('b d')]);
  });

  it('lets the bare text through where the settings say so, and warns', () => {
    const body =
      '<div><script>evil()</script>\n<p>A &amp; <b>b</b>&nbsp;&unknown;</p></div>\n\nc <u>d</u>\n\n<hr>';
    const { section, diagnostics } = readBody(body, { html: 'text' });
    expect(withoutPlaces(section?.blocks)).toEqual([
      { type: 'paragraph', text: [text('A & b &unknown;')] },
      paragraph('c d'),
    ]);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning parse/raw-html',
      'warning parse/raw-html',
      'warning parse/raw-html',
    ]);
  });
});
