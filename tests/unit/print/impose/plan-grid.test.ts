import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Box, Imposition, SheetSide } from '../../../../src/print/imposition.js';
import { mm } from '../../../../src/print/lengths.js';
import { PAPERS } from '../../../../src/print/papers.js';
import type { ImpositionOptions } from '../../../../src/print/plan-imposition.js';
import { cut, type Paper, type Piece, type Print, printed } from '../../../support/paper.js';
import { BOOKLET, plan } from '../../../support/small-imposition.js';

/** Four A6 pages on A4. */
const FOUR: ImpositionOptions = { ...BOOKLET, scheme: 'n-up', trim: PAPERS.a6, flip: 'long' };
const four = (pages: number, options: Partial<ImpositionOptions> = {}) =>
  plan(pages, { ...FOUR, ...options });

/** “1 2 / 3 4”: the pages of a side as they are printed, row by row; empty places are left out. */
function rows(side: SheetSide | undefined): string {
  const pages = side?.pages ?? [];
  const heights = [...new Set(pages.map(({ box }) => Math.round(box.y)))].sort((a, b) => b - a);
  return heights
    .map((y) =>
      pages
        .filter(({ box }) => Math.round(box.y) === y)
        .toSorted((one, other) => one.box.x - other.box.x)
        .map(({ page }) => page)
        .join(' '),
    )
    .join(' / ');
}

const sides = ({ sheets }: Imposition) =>
  sheets.map(({ front, back }) => [front, back].map(rows).join(' | '));

describe('n-up', () => {
  it('lays as many pages on a side as fit, in reading order', () => {
    expect(four(12).grid).toEqual({ across: 2, down: 2 });
    expect(sides(four(12))).toEqual(['1 2 / 3 4 | 5 6 / 7 8', '9 10 / 11 12 | ']);
    expect(sides(four(8, { binding: 'right' }))).toEqual(['2 1 / 4 3 | 6 5 / 8 7']);
    expect(plan(4, { scheme: 'n-up' }).grid).toEqual({ across: 2, down: 1 });
  });

  it('lays as many as are asked for', () => {
    expect(sides(four(4, { across: 1, down: 2 }))).toEqual(['1 / 2 | 3 / 4']);
    expect(four(4, { across: 1 }).grid).toEqual({ across: 1, down: 2 });
    const nine = four(18, { across: 3, down: 3, fit: true });
    expect(sides(nine)).toEqual(['1 2 3 / 4 5 6 / 7 8 9 | 10 11 12 / 13 14 15 / 16 17 18']);
    expect(nine.sheets[0]?.front.pages[0]?.scale).toBeCloseTo(2 / 3, 2);
  });

  it('prints on one side what fits on one', () => {
    const { sheets, padding } = four(3);
    expect([sheets.length, sheets[0]?.back, padding]).toEqual([1, undefined, 1]);
    expect(four(12).sheets[1]?.back).toEqual({ pages: [], marks: [] });
  });

  it('lays the back of a card behind its front', () => {
    expect(sides(four(8, { cards: true }))).toEqual(['1 3 / 5 7 | 4 2 / 8 6']);
    const turned = four(8, { cards: true, flip: 'short' });
    expect(sides(turned)).toEqual(['1 3 / 5 7 | 6 8 / 2 4']);
    expect(turned.sheets[0]?.back?.pages.map(({ turn }) => turn)).toEqual([180, 180, 180, 180]);
  });

  it('leaves room for the bleed of both neighbours', () => {
    const bleed = mm(3);
    const options = { trim: { width: mm(90), height: mm(60) }, bleed, across: 2, down: 2 };
    const [one, two] = four(4, options).sheets[0]?.front.pages ?? [];
    expect(Number(two?.box.x) - Number(one?.box.x)).toBeCloseTo(mm(96));
    expect(one?.window.width).toBeCloseTo(mm(96));
    const scaled = four(4, { ...options, across: 4, fit: true }).sheets[0]?.front.pages ?? [];
    const scale = 297 / (4 * 90 + 3 * 6);
    expect(Number(scaled[1]?.box.x) - Number(scaled[0]?.box.x)).toBeCloseTo(mm(96) * scale);
  });

  it('has lines to cut along at either end, each once', () => {
    const { marks } = four(4, { marks: true }).sheets[0]?.front ?? { marks: [] };
    expect(new Set(marks.map(({ kind }) => kind))).toEqual(new Set(['crop']));
    // Two A6 pages are as wide as A4 and half a millimetre lower at head and foot, so only the middles are cut.
    const upright = marks.filter(({ from, to }) => from.x === to.x).map(({ from }) => from.x);
    const across = marks.filter(({ from, to }) => from.y === to.y).map(({ from }) => from.y);
    expect(upright).toEqual([mm(105), mm(105)]);
    expect(across).toEqual([expect.closeTo(mm(148.5)), expect.closeTo(mm(148.5))]);
    expect(marks).toHaveLength(4);
  });
});

describe('cut and stack', () => {
  it('cuts a pile of leaves that follow each other from each place', () => {
    const stack = four(16, { scheme: 'cut-and-stack' });
    expect(sides(stack)).toEqual(['1 5 / 9 13 | 6 2 / 14 10', '3 7 / 11 15 | 8 4 / 16 12']);
  });

  it('lays the first pile on the right in a book that is bound there', () => {
    const stack = four(8, { scheme: 'cut-and-stack', binding: 'right' });
    expect(sides(stack)).toEqual(['3 1 / 7 5 | 2 4 / 6 8']);
  });

  it('leaves the last piles shorter', () => {
    const stack = four(10, { scheme: 'cut-and-stack' });
    expect(sides(stack)).toEqual(['1 5 / 9 | 6 2 / 10', '3 7 | 8 4']);
    expect(stack.padding).toBe(6);
    const covered = four(6, { scheme: 'cut-and-stack', backCover: true });
    expect(sides(covered)).toEqual(['1 3 / 5 | 4 2 / 6']);
  });
});

const GRIDS = [
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
  [3, 3],
  [2, 4],
] as const;
const COUNTS = Array.from({ length: 200 }, (_, index) => index + 1);
const upTo = (pages: number) => Array.from({ length: pages }, (_, index) => index + 1);

/** Row by row from where reading starts. */
function inOrder(prints: readonly Print[], fromRight: boolean): readonly Print[] {
  return prints.toSorted((one, other) => {
    const lower = other.box.y - one.box.y;
    if (Math.abs(lower) > 1) return lower;
    return fromRight ? other.box.x - one.box.x : one.box.x - other.box.x;
  });
}

/** Through the paper, a back is seen in a mirror. */
function readUncut({ front, back }: Paper, isRight: boolean): readonly Print[] {
  return [...inOrder(front, isRight), ...inOrder(back, !isRight)];
}

function readPieces(pieces: readonly Piece[]): readonly Print[] {
  return pieces.flatMap(({ front, back }) => [front ?? [], back ?? []].flat());
}

/** All pieces of a sheet as they lie, from where reading starts. */
function taken(paper: Paper, isRight: boolean): readonly Piece[] {
  return cut(paper).toSorted(({ place: one }, { place: other }) => {
    const lower = other.y - one.y;
    if (Math.abs(lower) > 1) return lower;
    return isRight ? other.x - one.x : one.x - other.x;
  });
}

/** The whole pile is cut at once; what comes from each place lies in a pile of its own, and these are laid on each other. */
function stacked(papers: readonly Paper[], isRight: boolean): readonly Piece[] {
  const piles = new Map<string, Piece[]>();
  for (const piece of papers.flatMap((paper) => taken(paper, isRight))) {
    const { x, y } = piece.place;
    const name = `${Math.round(x)} ${Math.round(y)}`;
    const pile = piles.get(name);
    if (pile) pile.push(piece);
    else piles.set(name, [piece]);
  }
  return [...piles.values()].flat();
}

function registers({ front, back }: Piece): boolean {
  if (!front || !back) return true;
  return Math.hypot(front.box.x - back.box.x, front.box.y - back.box.y) < 1e-6;
}

describe.each(['left', 'right'] as const)('read from the %s', (binding) => {
  const isRight = binding === 'right';
  describe.each(['long', 'short'] as const)('turned on the %s edge', (flip) => {
    test.each(GRIDS)(
      '1 to 200 pages are in order and upright, %i across and %i down',
      (...grid) => {
        const [across, down] = grid;
        const options = { binding, flip, across, down, fit: true, marks: true };
        for (const pages of COUNTS) {
          const uncut = printed(four(pages, options), flip).flatMap((paper) =>
            readUncut(paper, isRight),
          );
          const cards = printed(four(pages, { ...options, cards: true }), flip).flatMap((paper) =>
            taken(paper, isRight),
          );
          const leaves = stacked(
            printed(four(pages, { ...options, scheme: 'cut-and-stack' }), flip),
            isRight,
          );
          const all = [uncut, readPieces(cards), readPieces(leaves)];
          for (const prints of all) {
            expect(prints.map(({ page }) => page)).toEqual(upTo(pages));
            expect(prints.filter(({ head }) => head !== 'up')).toEqual([]);
          }
          expect([...cards, ...leaves].filter((piece) => !registers(piece))).toEqual([]);
        }
      },
    );
  });
});

test('whatever is laid out stays on the sheet, and no page is seen on its neighbour', () => {
  const length = fc.integer({ min: 40, max: 900 });
  const size = fc.record({ width: length, height: length });
  const many = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({
        scheme: fc.constantFrom('n-up' as const, 'cut-and-stack' as const),
        trim: size,
        sheet: size,
        bleed: fc.constantFrom(0, mm(3)),
        grid: fc.record({ across: many, down: many }),
        flip: fc.constantFrom('long' as const, 'short' as const),
        cards: fc.boolean(),
      }),
      fc.integer({ min: 1, max: 60 }),
      ({ grid: { across, down }, ...options }, pages) => {
        const imposition = four(pages, {
          ...{ ...options, fit: true, marks: true },
          ...(across && { across }),
          ...(down && { down }),
        });
        for (const { front, back } of imposition.sheets)
          for (const side of [front, back]) {
            const windows = (side?.pages ?? []).map(({ window }) => window);
            expect(windows.every((window) => isInside(window, imposition.size))).toBe(true);
            expect(windows.some((one, index) => meetsAny(one, windows.slice(index + 1)))).toBe(
              false,
            );
          }
        const found = imposition.sheets.flatMap(({ front, back }) => [
          ...front.pages,
          ...(back?.pages ?? []),
        ]);
        expect(found.map(({ page }) => page).sort((a, b) => a - b)).toEqual(upTo(pages));
      },
    ),
  );
});

function isInside({ x, y, width, height }: Box, sheet: Imposition['size']): boolean {
  return x >= 0 && y >= 0 && x + width <= sheet.width + 1e-6 && y + height <= sheet.height + 1e-6;
}

function meetsAny(one: Box, others: readonly Box[]): boolean {
  return others.some(
    (other) =>
      Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 1e-6 &&
      Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 1e-6,
  );
}
