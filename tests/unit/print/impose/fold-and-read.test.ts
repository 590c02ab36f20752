import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Imposition } from '../../../../src/print/imposition.js';
import { mm } from '../../../../src/print/lengths.js';
import type { ImpositionOptions } from '../../../../src/print/plan-imposition.js';
import { bound, type Leaf, printed } from '../../../support/paper.js';
import { BOOKLET, plan } from '../../../support/small-imposition.js';

const SIGNATURES = [4, 8, 12, 16, 20, 24, 28, 32];
const SCHEMES: readonly Partial<ImpositionOptions>[] = [
  { scheme: 'saddle-stitch' },
  ...SIGNATURES.map((pagesPerSignature) => ({ scheme: 'signatures' as const, pagesPerSignature })),
];
const EXACT = 1e-6;
const COUNTS = Array.from({ length: 200 }, (_, index) => index + 1);

/** Pages as one reads them, 0 for a white one. */
function read(leaves: readonly Leaf[]): readonly number[] {
  return leaves.flatMap(({ recto, verso }) => [recto?.page ?? 0, verso?.page ?? 0]);
}

function expected(pages: number, keepsLast = false): readonly number[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const white = Array.from({ length: (4 - (pages % 4)) % 4 }, () => 0);
  return keepsLast && pages > 1
    ? [...numbers.slice(0, -1), ...white, pages]
    : [...numbers, ...white];
}

/** Leaves on which something stands or lies wrong, so that one expectation does for a whole book. */
function faults(leaves: readonly Leaf[], options: ImpositionOptions): readonly Leaf[] {
  return leaves.filter((leaf) => !(isUpright(leaf) && registers(leaf) && creeps(leaf, options)));
}

function isUpright({ recto, verso }: Leaf): boolean {
  return [recto, verso].every((page) => page === undefined || page.head === 'up');
}

/** Both sides lie on the very same paper. */
function registers({ recto, verso }: Leaf): boolean {
  if (!recto || !verso) return true;
  return Math.hypot(recto.box.x - verso.box.x, recto.box.y - verso.box.y) < EXACT;
}

/** A pile is cut at once. Counted from its outermost fold, and not from the sheet's own, every page begins at the same place. */
function creeps({ recto, verso, half, inside, paper }: Leaf, options: ImpositionOptions): boolean {
  const fold = paper.size.width / 2;
  const out = inside * options.paperThickness;
  return [recto, verso].every((page) => {
    if (!page) return true;
    const { x, width } = page.box;
    const fromFold = half === 'right' ? x - fold : fold - x - width;
    return Math.abs(fromFold + out) < EXACT;
  });
}

describe.each(['left', 'right'] as const)('bound on the %s', (binding) => {
  describe.each(['long', 'short'] as const)('turned on the %s edge', (flip) => {
    test.each(SCHEMES)('1 to 200 pages read in order and upright when folded: %o', (scheme) => {
      for (const pages of COUNTS) {
        const options = { ...BOOKLET, ...scheme, binding, flip };
        const imposition = plan(pages, options);
        const leaves = bound(printed(imposition, flip), binding);
        expect(read(leaves)).toEqual(expected(pages));
        expect(faults(leaves, options)).toEqual([]);
      }
    });
  });
});

test('any page on any sheet reads in order, with cover apart, back cover, bleed and scaling', () => {
  const length = fc.integer({ min: 60, max: 900 });
  const size = fc.record({ width: length, height: length });
  fc.assert(
    fc.property(
      fc.record({
        pages: fc.integer({ min: 1, max: 200 }),
        scheme: fc.constantFrom(...SCHEMES),
        trim: size,
        sheet: size,
        binding: fc.constantFrom('left' as const, 'right' as const),
        flip: fc.constantFrom('long' as const, 'short' as const),
        sides: fc.constantFrom('duplex' as const, 'single' as const),
        backCover: fc.boolean(),
        coverApart: fc.boolean(),
        bleed: fc.constantFrom(0, mm(3)),
        paperThickness: fc.constantFrom(0, mm(0.1), mm(0.2)),
        marks: fc.boolean(),
      }),
      ({ pages, scheme, ...rest }) => {
        const options = { ...BOOKLET, ...scheme, ...rest, fit: true };
        const imposition = plan(pages, options);
        const leaves = bound(printed(imposition, options.flip), options.binding);
        expect(read(leaves)).toEqual(expected(pages, options.backCover));
        expect(faults(leaves, options)).toEqual([]);
        expect(staysOnPaper(imposition)).toBe(true);
        const covers = imposition.sheets.filter(({ part }) => part === 'cover');
        expect(covers.map(({ number }) => number)).toEqual(options.coverApart ? [1] : []);
        const { scale = 0, box } = imposition.sheets[0]?.front.pages[0] ?? {};
        expect(scale).toBeLessThanOrEqual(1);
        expect(box?.width).toBeCloseTo(options.trim.width * scale);
      },
    ),
  );
});

/** Also that no page is seen on the other side of the fold. */
function staysOnPaper({ sheets: all, size }: Imposition): boolean {
  const pages = all.flatMap(({ front, back }) => [...front.pages, ...(back?.pages ?? [])]);
  return pages.every(({ window: { x, y, width, height } }) => {
    const middle = size.width / 2;
    const isOnOneHalf = x + width <= middle + 1e-6 || x >= middle - 1e-6;
    return isOnOneHalf && x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
  });
}

test('a thousand pages are no trouble', () => {
  const imposition = plan(1000, { scheme: 'signatures' });
  expect(read(bound(printed(imposition, 'short'), 'left'))).toEqual(expected(1000));
});
