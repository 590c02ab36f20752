import { Image } from '@react-pdf/renderer';
import { createElement, type ReactNode } from 'react';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cutAnywhere } from '../../../src/render/cut-word.js';
import { bodyPage, bold, drawOne, inline, text } from '../../support/small-elements.js';

type Props = Readonly<Record<string, unknown>>;

async function linesOf(width: number, props: Props, ...words: readonly ReactNode[]) {
  const { rendered } = await drawOne(() =>
    bodyPage(text({ ...props, style: { ...(props['style'] ?? {}), width } }, ...words)),
  );
  const lines = rendered.boxes?.find((box) => box.lines)?.lines ?? [];
  return lines.map((line) => ({ text: line.text, width: (line.width * 72) / 25.4 }));
}

const measured = (width: number, more: Props = {}) => ({
  measure: width,
  lines: 'no-orphan',
  ...more,
});
const ADDRESS = 'https://www.example.org/a/very/long/address/that-goes-on?and=on&on=more';

describe.each([
  ['broken by us', (width: number) => measured(width)],
  ['left to the engine', () => ({})],
])('%s, a word wider than its line', (_, propsFor) => {
  test('that is an address breaks after its signs, without a hyphen', async () => {
    const lines = await linesOf(90, propsFor(90), `See ${ADDRESS} now`);
    const letters = lines.map((line) => line.text).join('');
    expect(letters.replace(/ /g, '')).toBe(`See${ADDRESS}now`);
    for (const line of lines) expect(line.width).toBeLessThan(91);
    const inside = lines.slice(1, -2).map((line) => line.text.at(-1));
    expect(inside.every((sign) => '/&?=.-'.includes(sign ?? 'x'))).toBe(true);
  });

  test('that is none breaks anywhere, without a hyphen', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitaen';
    const lines = await linesOf(60, propsFor(60), word);
    expect(lines.map((line) => line.text).join('')).toBe(word);
    for (const line of lines) expect(line.width).toBeLessThan(61);
  });
});

test('an address part without a sign to break after is cut like a word', async () => {
  const lines = await linesOf(60, measured(60), `https://example.org/${'abcdefghij'.repeat(4)}`);
  for (const line of lines) expect(line.width).toBeLessThan(61);
});

describe('splitting words', () => {
  test('happens only where it is asked for', async () => {
    const words = 'understanding cooperatives internationally';
    const whole = await linesOf(75, measured(75), words);
    expect(whole.map((line) => line.text)).toEqual(words.split(' '));
    const split = await linesOf(60, measured(60, { hyphenate: 'en' }), words);
    expect(split.filter((line) => line.text.endsWith('-')).length).toBeGreaterThan(0);
    for (const line of split) expect(line.width).toBeLessThan(61);
  });

  test('by the engine takes the same parts', async () => {
    const lines = await linesOf(
      62,
      { hyphenate: 'en' },
      'understanding ',
      bold('inter'),
      'nationally',
    );
    expect(lines.map((line) => line.text)[0]).toMatch(/-$/);
    expect(lines.map((line) => line.text).join(' ')).toContain('internationally');
  });

  test('spares a word whose style changes inside it', async () => {
    const lines = await linesOf(
      75,
      measured(75, { hyphenate: 'en' }),
      'a ',
      bold('inter'),
      'nationally, so',
    );
    expect(lines.map((line) => line.text)).toContain('internationally,');
  });
});

describe('a soft hyphen', () => {
  const SOFT = 'Genossen\u00adschafts\u00adgesetz';
  const lines = async (width: number, props: Props, ...words: readonly ReactNode[]) =>
    (await linesOf(width, props, ...words)).map((line) => line.text);

  test.each([
    ['broken by us', measured(60)],
    ['broken by us, with patterns', measured(60, { hyphenate: 'en' })],
    ['left to the engine', {}],
  ])('says where a word is split, %s', async (_, props) => {
    expect(await lines(60, props, SOFT)).toEqual(['Genossen-', 'schafts-', 'gesetz']);
  });

  test('is not printed where the word has room, and measures nothing', async () => {
    const [whole] = await linesOf(200, measured(200), SOFT);
    const [plain] = await linesOf(200, measured(200), SOFT.replaceAll('\u00ad', ''));
    expect(whole).toEqual(plain);
  });

  test('is heard in running text and in a title, too', async () => {
    const words = ['Das ', SOFT, ' gilt'];
    expect(await lines(80, measured(80), ...words)).toEqual([
      'Das Genossen-',
      'schaftsgesetz gilt',
    ]);
    const even = measured(80, { lines: 'even' });
    expect((await lines(80, even, ...words)).join('|')).toContain('-|');
  });
});

test('words of another language inside a text are split by theirs, or not at all', async () => {
  const word = 'responsabilidad';
  const narrow = measured(60, { hyphenate: 'en' });
  const lines = async (lang: string) =>
    (await linesOf(60, narrow, inline({ lang }, word))).map(({ text: line }) => line);
  // Only what a publication says it holds is loaded: here that is English alone.
  expect((await lines('es')).join('')).toBe(word);
  expect((await lines('zxx')).join('')).toBe(word);
  expect((await lines('en')).filter((line) => line.endsWith('-')).length).toBeGreaterThan(0);
});

test.each([
  ['has one', {}],
  [
    'has none, so that it looks like any other',
    { fontFamily: ['IBM Plex Serif'], fontWeight: 700 },
  ],
])('a hyphen that must not break does not, where the face %s', async (_, style) => {
  const props = measured(85, { style });
  const endings = async (hyphen: string) =>
    (await linesOf(85, props, `We are worker${hyphen}owned now`)).filter(({ text: line }) =>
      /[-\u2011]$/.test(line),
    );
  expect(await endings('-')).toHaveLength(1);
  expect(await endings('\u2011')).toEqual([]);
});

test('a compound that is too wide is split at its own hyphen first, then by patterns', async () => {
  const word = 'self-responsibility';
  const at = async (width: number) =>
    (await linesOf(width, measured(width, { hyphenate: 'en' }), word)).map((line) => line.text);
  expect(await at(100)).toEqual([word]);
  expect(await at(75)).toEqual(['self-', 'responsibility']);
  const [first, ...rest] = await at(45);
  expect(first).toMatch(/^self-/);
  expect(rest.slice(0, -1).every((line) => line.endsWith('-'))).toBe(true);
  expect([first, ...rest].join('').replaceAll('-', '')).toBe('selfresponsibility');
});

test('a word that is cut anywhere keeps its marks', () => {
  expect(cutAnywhere('«\u00a0a\u0301b\u00a0»\u202f!')).toEqual([
    '«\u00a0a\u0301',
    'b\u00a0»\u202f!',
  ]);
  expect(cutAnywhere('¿(sí)?')).toEqual(['¿(s', 'í)?']);
});

test('cuts an address only after signs, and keeps “://” together', () => {
  expect(cutAnywhere('https://a.org/b')).toEqual(['https://', 'a.', 'org/', 'b']);
  expect(cutAnywhere('our.long-site.coop')).toEqual(['our.', 'long-', 'site.', 'coop']);
  expect(cutAnywhere('abc')).toEqual(['a', 'b', 'c']);
});

test('a word with a hyphen of its own may end a line after it', async () => {
  const lines = await linesOf(88, measured(88), 'We learn about worker-owned firms');
  expect(lines.map((line) => line.text).join('|')).toContain('worker-|owned');
});

test('forced breaks stay where they are', async () => {
  const lines = await linesOf(200, measured(200), 'One\n', bold('two three'), '\n\nfour');
  expect(lines.map((line) => line.text)).toEqual(['One', 'two three', '', 'four']);
});

test('takes the indent from a text that opens in bold', async () => {
  const { rendered } = await drawOne(() =>
    bodyPage(
      text(
        { ...measured(150), style: { width: 150, textIndent: 20 } },
        bold('Bold'),
        ' and many plain words after it',
      ),
    ),
  );
  const lines = rendered.boxes?.find((box) => box.lines)?.lines ?? [];
  expect((lines[0]?.left ?? 0) - (lines[1]?.left ?? 0)).toBeCloseTo((20 * 25.4) / 72, 3);
});

test('measures capitals where a style makes them', async () => {
  const lines = await linesOf(
    100,
    measured(100),
    inline({ style: { textTransform: 'uppercase' } }, 'many small words stand here'),
    inline({ style: { textTransform: 'lowercase' } }, ' AND Some'),
  );
  expect(lines.map((line) => line.text).join(' ')).toBe('MANY SMALL WORDS STAND HERE and some');
  for (const line of lines) expect(line.width).toBeLessThan(101);
});

test('leaves room for a picture in the line', async () => {
  const data = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#a00' } })
    .png()
    .toBuffer();
  const lines = await linesOf(
    120,
    measured(120),
    'A ',
    createElement(Image, { src: { data, format: 'png' }, style: { width: 30, height: 9 } }),
    ' in the midst of words',
  );
  for (const line of lines) expect(line.width).toBeLessThan(121);
  expect(lines.length).toBe(2);
});

test('letters are measured with their spacing', async () => {
  const lines = await linesOf(
    100,
    measured(100),
    inline({ style: { letterSpacing: 3 } }, 'several spaced words here'),
  );
  for (const line of lines) expect(line.width).toBeLessThan(104);
  expect(lines.length).toBeGreaterThan(2);
});
