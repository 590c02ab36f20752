import { Canvas } from '@react-pdf/renderer';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import type { InspectedBox } from '../../../src/render/inspect.js';
import { bodyPage, drawOne, page, text, view } from '../../support/small-elements.js';

const TEXT_TOP = 30;
const MM = 25.4 / 72;

/** Lines of words that fill a measure of 300 pt about so often. */
function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `line${index} ${'word '.repeat(9)}`).join('');
}

function filler(height: number) {
  return view({ style: { height } });
}

function boxesOf(boxes: readonly InspectedBox[] | undefined, part: string) {
  return (boxes ?? []).filter((box) => box.part === part);
}

describe('a text with a shift', () => {
  const shifted = { style: { position: 'relative', top: 2 }, measure: 300, lines: 'no-orphan' };

  test('stands lower by it on both pages that it runs over', async () => {
    const { rendered } = await drawOne(() =>
      bodyPage(filler(340), text({ ...shifted, role: 'body' }, lines(8))),
    );
    const [first, second] = (rendered.boxes ?? []).filter((box) => box.role === 'body');
    expect(first?.top).toBeCloseTo((TEXT_TOP + 340 + 2) * MM, 2);
    expect(second?.page).toBe(2);
    expect(second?.top).toBeCloseTo((TEXT_TOP + 2) * MM, 2);
  });

  test('leaves nothing at a page’s foot when it goes to the next page', async () => {
    const row = () =>
      view({ style: { flexDirection: 'row' }, part: 'row' }, view({}, text(shifted, 'one line')));
    const { rendered } = await drawOne(() => bodyPage(filler(390), row()));
    expect(boxesOf(rendered.boxes, 'row').map((box) => box.page)).toEqual([2]);
  });
});

describe('a box that splits only where it is long', () => {
  const box = (count: number) =>
    view(
      { unsplitUpTo: 4, part: 'box', style: { minHeight: 20 } },
      text({ measure: 300, lines: 'no-orphan' }, lines(count)),
    );

  test('goes whole to the next page up to that many lines', async () => {
    const { rendered } = await drawOne(() => bodyPage(filler(380), box(3)));
    expect(boxesOf(rendered.boxes, 'box').map((each) => each.page)).toEqual([2]);
  });

  test('is split beyond them', async () => {
    const { rendered } = await drawOne(() => bodyPage(filler(340), box(9)));
    expect(boxesOf(rendered.boxes, 'box').map((each) => each.page)).toEqual([1, 2]);
  });

  test('counts lines side by side once', async () => {
    const column = () =>
      view({ style: { width: 140 } }, text({ measure: 140, lines: 'no-orphan' }, lines(1)));
    const row = () =>
      view({ unsplitUpTo: 3, part: 'box', style: { flexDirection: 'row' } }, column(), column());
    const { rendered } = await drawOne(() => bodyPage(filler(380), row()));
    expect(boxesOf(rendered.boxes, 'box').map((each) => each.page)).toEqual([2]);
  });
});

describe('a framed box', () => {
  const painted: string[] = [];
  const paint = (_: unknown, width: number, height: number, open?: object) => {
    if (open) painted.push(JSON.stringify({ width: Math.round(width), tall: height > 40, open }));
  };
  const framed = (count: number) =>
    view(
      { unsplitUpTo: 2, part: 'frame', style: { paddingTop: 10, paddingBottom: 12 } },
      createElement(Canvas, {
        paint: paint as never,
        style: { position: 'absolute', top: 0, bottom: 0, left: 0, right: 0 },
      }),
      view({}, text({ measure: 300, lines: 'no-orphan' }, lines(count))),
    );

  test('is painted round every part, open where a page break cuts it', async () => {
    painted.length = 0;
    await drawOne(() => bodyPage(filler(330), framed(8)));
    expect(painted).toEqual([
      JSON.stringify({ width: 300, tall: true, open: { top: false, bottom: true } }),
      JSON.stringify({ width: 300, tall: true, open: { top: true, bottom: false } }),
    ]);
  });

  test('begins on the next page where only its padding would stand on this one', async () => {
    const { rendered } = await drawOne(() => bodyPage(filler(392), framed(6)));
    expect(boxesOf(rendered.boxes, 'frame').map((each) => each.page)).toEqual([2]);
  });
});

describe('a text off the grid', () => {
  test.each([
    [1, 5],
    [2, 10],
  ])('brings what follows its %i lines back to the grid', async (count, units) => {
    const snap = { from: 4, least: 2, unit: 20 };
    const lead = text({ measure: 300, lines: 'even', snap }, count === 1 ? 'One' : lines(1));
    const { rendered } = await drawOne(() =>
      bodyPage(filler(4), lead, view({ part: 'after', style: { height: 5 } })),
    );
    const [after] = boxesOf(rendered.boxes, 'after');
    expect(((after?.top ?? 0) / MM - TEXT_TOP) % 20).toBeCloseTo(0, 3);
    expect((after?.top ?? 0) / MM - TEXT_TOP).toBeGreaterThan(units);
  });
});

describe('page furniture', () => {
  test('says that a text goes on only where it does', async () => {
    const layout = ({ children }: { readonly children: React.ReactNode }) => [
      view(
        { key: 'body', style: { position: 'absolute', top: 30, width: 300, minHeight: 400 } },
        children,
      ),
      view({ key: 'on', when: 'goes-on' }, text({}, 'Please turn over')),
      view({ key: 'end', when: 'ends' }, text({}, 'The end')),
    ];
    const { pdf } = await drawOne(() =>
      page({ layout }, filler(380), text({ measure: 300, lines: 'no-orphan' }, lines(6))),
    );
    const said = pdf.pages.map((each) => {
      const words = each.words.map((word) => word.text).join(' ');
      return [words.includes('turn over'), words.includes('The end')];
    });
    expect(said).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('that is repeated on every page is not taken for lost or doubled text', async () => {
    const head = () => view({ fixed: true }, text({}, 'Head of the table'));
    const rows = Array.from({ length: 60 }, (_, index) =>
      view(
        { key: index, unsplitUpTo: 2 },
        text({ measure: 300, lines: 'no-orphan' }, `Row ${index}`),
      ),
    );
    const { pdf } = await drawOne(() => bodyPage(view({}, head(), rows)));
    const heads = pdf.pages.map((each) => each.words.filter((word) => word.text === 'Head').length);
    expect(heads.length).toBeGreaterThan(1);
    expect(new Set(heads)).toEqual(new Set([1]));
  });
});

test('a face whose space is an empty glyph at the end of its file can be used', async () => {
  const style = { fontFamily: ['IBM Plex Mono'], fontSize: 9 };
  const { pdf } = await drawOne(() => page({}, text({ style }, 'const one = 1;')));
  expect(pdf.pages[0]?.words.map((word) => word.text)).toEqual(['const', 'one', '=', '1;']);
});
