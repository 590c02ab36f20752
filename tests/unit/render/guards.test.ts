import { Image } from '@react-pdf/renderer';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import {
  bodyPage,
  bold,
  drawOne,
  faultsOf,
  inline,
  page,
  text,
  view,
} from '../../support/small-elements.js';

const PLACE = { file: 'content/sections/one.md', line: 7 };

function codes(found: readonly { readonly code: string }[]): readonly string[] {
  return found.map((each) => each.code);
}

describe('letters', () => {
  test('names every character no font covers, once, with code point, section and line', async () => {
    const found = await faultsOf(() =>
      page(
        {},
        view({ source: PLACE }, text({}, 'Snow ☃ and ', bold('中'), ' and ☃')),
        text({}, '☃'),
      ),
    );
    expect(found.map(({ code, message, place }) => ({ code, message, place }))).toEqual([
      {
        code: 'render/missing-glyph',
        message: 'No font of section “one” has the character “☃” (U+2603).',
        place: PLACE,
      },
      {
        code: 'render/missing-glyph',
        message: 'No font of section “one” has the character “中” (U+4E2D).',
        place: PLACE,
      },
    ]);
  });

  test('takes a sign from the next family of the stack', async () => {
    const { pdf } = await drawOne(() =>
      page(
        {},
        text({ style: { fontFamily: ['IBM Plex Sans', 'Noto Sans Symbols 2'] } }, 'tick ☑ box'),
      ),
    );
    expect(pdf.pages[0]?.words.map(({ text: word, font }) => [word, font])).toEqual([
      ['tick', 'IBMPlexSans-Regular'],
      ['☑', expect.stringContaining('Symbols2')],
      ['box', 'IBMPlexSans-Regular'],
    ]);
  });

  test('puts a space or hyphen the face has in place of a rare one it lacks', async () => {
    const style = { fontFamily: ['IBM Plex Serif'], fontWeight: 700 };
    const { pdf } = await drawOne(() =>
      page({}, text({ style }, 'a\u2009b\u202fc\u2011d\u00ade\u200bf\u2060g')),
    );
    expect(pdf.pages[0]?.text).toMatch(/^a b c[-‑]defg$/);
    expect(new Set(pdf.pages[0]?.words.map((word) => word.font))).toEqual(
      new Set(['IBMPlexSerif-Bold']),
    );
  });

  test('refuses a text in no family of the edition', async () => {
    const found = await faultsOf(() =>
      page(
        {},
        text({ style: { fontFamily: undefined } }, 'Nobody chose a font'),
        text({ style: { fontFamily: 'Helvetica' } }, 'Standard'),
      ),
    );
    expect(codes(found)).toEqual(['render/no-font', 'render/no-font']);
    expect(found[1]?.message).toContain('“Standard”');
  });

  test('drops empty strings and doubled spaces, which would make faults', async () => {
    const { pdf } = await drawOne(() =>
      page({}, text({}, ' one ', inline({}, ''), '  two', bold(' '), ' three\n four ')),
    );
    expect(pdf.pages[0]?.text).toBe('one two three four');
  });
});

describe('room', () => {
  const long = 'Words '.repeat(80).trim();

  test('reports a text that its box cut off', async () => {
    const found = await faultsOf(() =>
      page({}, view({ style: { height: 40 }, source: PLACE }, text({}, long))),
    );
    expect(codes(found)).toEqual(['render/lost-text']);
    expect(found[0]).toMatchObject({ severity: 'error', place: PLACE });
  });

  test('reports a single line that a box of exactly its height swallowed', async () => {
    const found = await faultsOf(() =>
      page({}, view({ style: { height: 14.17 } }, text({}, 'One line'))),
    );
    expect(codes(found)).toEqual(['render/lost-text']);
  });

  test('reports lines that overlap in a box too low for them', async () => {
    const found = await faultsOf(() =>
      page(
        {},
        view({ style: { height: 30 } }, text({}, 'One'), text({}, 'Two'), text({}, 'Three')),
      ),
    );
    expect(new Set(codes(found))).toEqual(new Set(['render/squeezed']));
  });

  test('reports a box narrower than the measure its lines were broken for', async () => {
    const found = await faultsOf(() =>
      bodyPage(text({ measure: 250, lines: 'no-orphan', style: { width: 150 } }, long)),
    );
    expect(codes(found)).toEqual(['render/wrong-measure']);
  });

  test('finds a text whole that goes on on the next page', async () => {
    const { pdf } = await drawOne(() =>
      bodyPage(text({ measure: 300, lines: 'no-orphan', style: { width: 300 } }, long.repeat(20))),
    );
    expect(pdf.pages.length).toBeGreaterThan(1);
    expect(pdf.pages.flatMap((each) => each.words).length).toBeGreaterThan(80 * 19);
  });

  test('splits a block taller than its page, and says so', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => text({ key: index }, `Line ${index}`));
    const { pdf, warnings } = await drawOne(() =>
      bodyPage(
        text({}, 'Before'),
        view({ wrap: false }, text({}, 'short')),
        view({ wrap: false, source: PLACE }, ...lines),
      ),
    );
    expect(warnings).toEqual(['render/block-split']);
    expect(
      pdf.pages.flatMap((each) => each.words).filter((word) => word.text === 'Line'),
    ).toHaveLength(60);
  });
});

describe('the engine', () => {
  test('has its complaints turned into errors, and the console is given back', async () => {
    const { console: spoken } = globalThis;
    const { warn } = spoken;
    const broken = { data: Buffer.from('no picture'), format: 'png' };
    const found = await faultsOf(() =>
      page({}, createElement(Image, { src: broken as never, style: { width: 10, height: 10 } })),
    );
    expect(codes(found)).toEqual(['render/engine-complaint']);
    expect(found[0]?.message).toContain('PNG');
    expect(spoken.warn).toBe(warn);
  });

  test('finds words that no text element holds', async () => {
    const found = await faultsOf(() => page({}, view({}, 'loose words')));
    expect(found[0]?.message).toContain('loose words');
  });

  test('lets advice of React pass as a warning', async () => {
    const twins = ['a', 'b'].map((word) => text({}, word));
    const { pdf, warnings } = await drawOne(() => page({}, view({}, twins as never)));
    expect(pdf.pages[0]?.text).toBe('a b');
    expect(warnings.filter((code) => code !== 'render/engine-complaint')).toEqual([]);
  });

  test('a template that gives no page is an error', async () => {
    expect(codes(await faultsOf(() => null))).toEqual(['render/template-failed']);
  });

  test('a template that throws is named with what it said', async () => {
    const found = await faultsOf(() => {
      throw new Error('no such icon');
    });
    expect(found[0]?.message).toBe('The template failed on section “one”: no such icon');
  });

  test('a length the file format cannot hold is an error', async () => {
    const found = await faultsOf(() =>
      page({}, text({ style: { letterSpacing: '-0.1em' } }, 'Tight')),
    );
    expect(codes(found)).toEqual(['render/template-failed']);
  });
});
