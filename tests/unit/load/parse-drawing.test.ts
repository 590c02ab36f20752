import { describe, expect, it } from 'vitest';
import { parseDrawing } from '../../../src/load/parse-drawing.js';

const parse = (text: string) => parseDrawing({ path: 'content/drawings/x.svg', text });
const reason = (text: string) => {
  const { value, diagnostics } = parse(text);
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return diagnostics[0]?.message.replace('This drawing cannot be read: ', '');
};
const inSvg = (content: string) => `<svg viewBox="0 0 10 10">${content}</svg>`;
const CUT = '<path data-role="dark" d="M0 0Z"/>';

describe('a drawing', () => {
  it('is read with title, size and cuts by role', () => {
    const text = [
      '<?xml version="1.0"?>',
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 116 45.2" width="116mm" height="45.2mm">',
      '  <title>Bread &amp; a hand</title>',
      '  <!-- cuts -->',
      '  <path data-role="accent" fill="#DF4C2C" d="M1 2L3 4Z"/>',
      "  <path data-role='accent-hatch' fill='none' stroke='#000' stroke-width='0.22' d='M1 2L3 4'></path>",
      '</svg>',
    ].join('\n');
    expect(parse(text)).toEqual({
      value: {
        title: 'Bread & a hand',
        width: 116,
        height: 45.2,
        viewBox: [0, 0, 116, 45.2],
        paths: [
          { role: 'accent', d: 'M1 2L3 4Z' },
          { role: 'saving', d: 'M1 2L3 4', stroke: 0.22 },
        ],
      },
      diagnostics: [],
    });
  });

  it('takes icons, whose roles are classes, and sizes from the viewBox', () => {
    const icon = '<path class="line" fill="none" stroke="#000" stroke-width="1.75" d="M1 2L3 4"/>';
    expect(parse(inSvg(icon)).value).toMatchObject({
      title: '',
      width: 10,
      paths: [{ role: 'line', stroke: 1.75 }],
    });
  });

  it('leaves out a role without a cut', () => {
    expect(parse(inSvg(`${CUT}<path data-role="overlap" d=""/>`)).value?.paths).toHaveLength(1);
  });

  it('names the nearest role', () => {
    const { diagnostics } = parse(inSvg('\n  <path data-role="acent" d="M0 0Z"/>'));
    expect(diagnostics).toMatchObject([
      {
        code: 'load/bad-drawing',
        message: 'This drawing cannot be read: a path has the role “acent”, which is not known.',
        place: { line: 2, column: 3 },
        excerpt: '  <path data-role="acent" d="M0 0Z"/></svg>',
        hints: ['the nearest name is “accent”'],
      },
    ]);
  });

  it('refuses whatever a brand could not recolour, or that could do something', () => {
    expect(reason(inSvg('<circle r="3"/>'))).toBe('the tag “circle” is not a path.');
    expect(reason(inSvg('<script>alert(1)</script>'))).toBe('text may stand only in a title.');
    expect(reason(`<!DOCTYPE svg [<!ENTITY a "b">]>${inSvg(CUT)}`)).toBe(
      'declarations are not read.',
    );
    expect(reason(inSvg('<path data-role="dark" d="M0 0Z" <'))).toBe(
      'the tag “path” is not sound or not one of svg, title and path.',
    );
    expect(reason(inSvg('<path data-role="dark" d="url(#a)"/>'))).toBe('a path has no sound “d”.');
  });

  it('wants a svg tag, a viewBox and at least one path', () => {
    expect(reason(CUT)).toBe('it does not begin with an svg tag.');
    expect(reason(`<svg>${CUT}</svg>`)).toBe('the svg tag has no viewBox of four numbers.');
    expect(reason(`<svg viewBox="0 0 1 x">${CUT}</svg>`)).toBe(
      'the svg tag has no viewBox of four numbers.',
    );
    expect(reason('<svg viewBox="0 0 1 1"></svg>')).toBe('there is no path in it.');
  });
});
