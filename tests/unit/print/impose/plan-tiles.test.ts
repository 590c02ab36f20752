import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Box, Imposition, Mark, Sheet } from '../../../../src/print/imposition.js';
import { mm } from '../../../../src/print/lengths.js';
import { PAPERS } from '../../../../src/print/papers.js';
import type { ImpositionOptions } from '../../../../src/print/plan-imposition.js';
import { BOOKLET, plan } from '../../../support/small-imposition.js';

const POSTER: ImpositionOptions = {
  ...BOOKLET,
  scheme: 'tile',
  trim: PAPERS.a3,
  overlap: mm(10),
  border: mm(6),
};
const poster = (options: Partial<ImpositionOptions> = {}, pages = 1) =>
  plan(pages, { ...POSTER, ...options });

/** What a sheet shows, counted from the poster's lower left corner. */
function shown({ front }: Sheet): Box {
  const [page] = front.pages;
  if (!page) throw new Error('a sheet without a page');
  return {
    ...page.window,
    x: page.window.x - page.box.x,
    y: page.window.y - page.box.y,
  };
}

const EXACT = 1e-6;
const right = ({ x, width }: Box) => x + width;
const top = ({ y, height }: Box) => y + height;

/** Sheets that lie beside each other, and those that lie above each other. */
function neighbours({ sheets, grid }: Imposition): {
  readonly beside: readonly (readonly [Sheet, Sheet])[];
  readonly below: readonly (readonly [Sheet, Sheet])[];
} {
  const across = grid?.across ?? 1;
  const pairs = (step: number, isPair: (index: number) => boolean) =>
    sheets.flatMap((sheet, index): readonly (readonly [Sheet, Sheet])[] => {
      const next = sheets[index + step];
      return next && isPair(index) ? [[sheet, next]] : [];
    });
  return {
    beside: pairs(1, (index) => (index + 1) % across !== 0),
    below: pairs(across, () => true),
  };
}

describe('a poster', () => {
  it('of A3 takes four sheets of A4, and lies in their middle', () => {
    const { grid, sheets, size } = poster();
    expect([grid, sheets.length]).toEqual([{ across: 2, down: 2 }, 4]);
    expect(size.width).toBeCloseTo(mm(210));
    const tiles = sheets.map(shown);
    expect(tiles.map(({ width }) => width)).toEqual(tiles.map(() => expect.closeTo(mm(153.5))));
    expect(tiles.map(({ height }) => height)).toEqual(tiles.map(() => expect.closeTo(mm(215))));
    expect(tiles.map(({ x, y }) => [x > 1, y > 1])).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it('lies across where that takes fewer sheets', () => {
    const { grid, size } = poster({ trim: { width: mm(270), height: mm(350) } });
    expect(grid).toEqual({ across: 1, down: 2 });
    expect(size.width).toBeCloseTo(mm(297));
  });

  it('that fits on a sheet is one sheet', () => {
    const { sheets } = poster({ trim: PAPERS.a5 });
    expect(sheets.map(shown)).toEqual([{ x: 0, y: 0, ...size(PAPERS.a5) }]);
  });

  it('of two pages comes twice', () => {
    const pages = poster({}, 2).sheets.map(({ front }) => front.pages[0]?.page);
    expect(pages).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
  });

  it('is printed on one side', () => {
    expect(poster().sheets.filter(({ back }) => back)).toEqual([]);
  });
});

const size = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: expect.closeTo(width),
  height: expect.closeTo(height),
});

const places = (marks: readonly Mark[], kind: Mark['kind'], axis: 'x' | 'y') =>
  marks
    .filter((mark) => mark.kind === kind && mark.from[axis] === mark.to[axis])
    .map((mark) => mark.from[axis]);

test('the edge to cut comes to lie on the glue mark of the sheet before', () => {
  const imposition = poster({ marks: true });
  const { beside, below } = neighbours(imposition);
  const seams = [
    ...beside.map((pair) => [...pair, 'x'] as const),
    ...below.map((pair) => [...pair, 'y'] as const),
  ];
  expect(seams).toHaveLength(4);
  for (const [under, over, axis] of seams) {
    const onPoster = (sheet: Sheet, kind: Mark['kind']) =>
      places(sheet.front.marks, kind, axis).map(
        (at) => at - Number(sheet.front.pages[0]?.box[axis]),
      );
    const glue = onPoster(under, 'glue');
    expect(glue).toHaveLength(2);
    for (const at of glue) {
      const nearest = Math.min(...onPoster(over, 'crop').map((crop) => Math.abs(crop - at)));
      // Half a point inside, so that the sheet on top hides it.
      expect(nearest).toBeCloseTo(0.5);
      const hidden = axis === 'x' ? at - shown(over).x : top(shown(over)) - at;
      expect(hidden).toBeGreaterThan(0);
    }
  }
});

test('any poster is covered by its sheets, which overlap enough and keep clear of the border', () => {
  const length = (min: number, max: number) => fc.integer({ min, max });
  fc.assert(
    fc.property(
      fc.record({
        trim: fc.record({ width: length(50, 4000), height: length(50, 4000) }),
        sheet: fc.record({ width: length(300, 900), height: length(300, 900) }),
        overlap: length(0, 80),
        border: length(0, 40),
        bleed: fc.constantFrom(0, mm(3)),
        marks: fc.boolean(),
      }),
      (options) => {
        const imposition = poster(options);
        const { overlap, border, trim } = options;
        const tiles = imposition.sheets.map(shown);
        const { beside, below } = neighbours(imposition);
        for (const [one, other] of beside)
          expect(right(shown(one)) - shown(other).x).toBeGreaterThanOrEqual(overlap - EXACT);
        for (const [upper, lower] of below)
          expect(top(shown(lower)) - shown(upper).y).toBeGreaterThanOrEqual(overlap - EXACT);
        expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThan(0.02);
        expect(Math.min(...tiles.map(({ y }) => y))).toBeLessThan(0.02);
        expect(Math.max(...tiles.map(right))).toBeGreaterThan(trim.width - 0.02);
        expect(Math.max(...tiles.map(top))).toBeGreaterThan(trim.height - 0.02);
        for (const { front } of imposition.sheets) {
          expect(front.pages.every(({ window }) => keepsClear(window, border, imposition))).toBe(
            true,
          );
          const ends = front.marks.flatMap(({ from, to }) => [from, to]);
          expect(
            ends.every((end) => keepsClear({ ...end, width: 0, height: 0 }, border, imposition)),
          ).toBe(true);
        }
      },
    ),
  );
});

function keepsClear(box: Box, border: number, { size: sheet }: Imposition): boolean {
  return (
    Math.min(box.x, box.y) >= border - EXACT &&
    right(box) <= sheet.width - border + EXACT &&
    top(box) <= sheet.height - border + EXACT
  );
}
