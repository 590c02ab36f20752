import { describe, expect, it, test } from 'vitest';
import { PAPERS } from '../../../src/print/papers.js';
import { type PrintedSide, type Printer, printOrder } from '../../../src/print/print-order.js';
import { plan } from '../../support/small-imposition.js';

type Side = PrintedSide['side'];

/** A sheet as it lies in a pile. */
interface Lying {
  readonly sheet: number;
  readonly up: Side;
  readonly printed: readonly Side[];
}

/** From the lowest to the one on top. */
type Pile = readonly Lying[];

const OTHER = { front: 'back', back: 'front' } as const;
const turnedOver = (pile: Pile): Pile =>
  pile.toReversed().map((each) => ({ ...each, up: OTHER[each.up] }));

/** A sheet comes to lie on those before it, with what was just printed up or down. */
function droppedOn(pile: Pile, { sheet, side, printed }: Dropped, tray: Printer['tray']): Pile {
  if (printed.includes(side)) throw new Error(`sheet ${sheet} gets its ${side} twice`);
  const up = tray === 'face-up' ? side : OTHER[side];
  return [...pile, { sheet, up, printed: [...printed, side] }];
}

interface Dropped {
  readonly sheet: number;
  readonly side: Side;
  readonly printed: readonly Side[];
}

function afterFirstRun(fronts: readonly PrintedSide[], { tray }: Printer): Pile {
  return fronts.reduce<Pile>(
    (pile, { sheet, side }) => droppedOn(pile, { sheet: sheet.number, side, printed: [] }, tray),
    [],
  );
}

/** The printer draws the upper one each time, and prints on it whatever comes next. */
function afterSecondRun(laidIn: Pile, backs: readonly PrintedSide[], { tray }: Printer): Pile {
  return laidIn.toReversed().reduce<Pile>((pile, { sheet, printed }, index) => {
    const next = backs[index];
    if (next?.sheet.number !== sheet)
      throw new Error(`sheet ${sheet} gets the back of ${next?.sheet.number}`);
    return droppedOn(pile, { sheet, side: next.side, printed }, tray);
  }, []);
}

function inTwoRuns(order: readonly PrintedSide[], printer: Printer): Pile {
  const half = order.length / 2;
  const pile = afterFirstRun(order.slice(0, half), printer);
  const laidIn = printer.pile === 'as-it-lies' ? pile : turnedOver(pile);
  return afterSecondRun(laidIn, order.slice(half), printer);
}

/** Both sides on the way; it comes out as it would with its front printed last. */
function inOneRun(order: readonly PrintedSide[], { tray }: Printer): Pile {
  const up = tray === 'face-up' ? ('front' as const) : ('back' as const);
  const fronts = order.filter(({ side }) => side === 'front');
  return fronts.map(({ sheet }) => ({ sheet: sheet.number, up, printed: ['front', 'back'] }));
}

/** Laid with the fronts up, from the top. */
function taken(pile: Pile): Pile {
  const fronts = pile[0]?.up === 'front' ? pile : turnedOver(pile);
  return fronts.toReversed();
}

const numbers = (order: readonly PrintedSide[]) =>
  order.map(({ sheet, side }) => `${sheet.number}${side === 'front' ? 'f' : 'b'}`).join(' ');

describe('the order of sides', () => {
  const order = (printer: Printer) => numbers(printOrder(plan(12), printer));

  it('is that of the sheets, both sides at once, for most duplex printers', () => {
    expect(order({ sides: 'duplex', tray: 'face-down' })).toBe('1f 1b 2f 2b 3f 3b');
    expect(order({ sides: 'duplex', tray: 'face-up' })).toBe('3f 3b 2f 2b 1f 1b');
  });

  it('is all fronts, then all backs for one-sided printers', () => {
    expect(order({ sides: 'single', tray: 'face-up' })).toBe('1f 2f 3f 1b 2b 3b');
    expect(order({ sides: 'single', tray: 'face-down' })).toBe('3f 2f 1f 3b 2b 1b');
    const asItLies = { sides: 'single', pile: 'as-it-lies' } as const;
    expect(order({ ...asItLies, tray: 'face-up' })).toBe('3f 2f 1f 1b 2b 3b');
    expect(order({ ...asItLies, tray: 'face-down' })).toBe('1f 2f 3f 3b 2b 1b');
  });

  it('is one run where nothing has a back', () => {
    const poster = plan(1, { scheme: 'tile', trim: PAPERS.a3 });
    const printer = { sides: 'single', tray: 'face-down' } as const;
    expect(numbers(printOrder(poster, printer))).toBe('1f 2f 3f');
    expect(numbers(printOrder(poster, { ...printer, tray: 'face-up' }))).toBe('3f 2f 1f');
  });
});

const PRINTERS: readonly Printer[] = (['face-up', 'face-down'] as const).flatMap((tray) => [
  { sides: 'duplex' as const, tray },
  { sides: 'single' as const, tray },
  { sides: 'single' as const, tray, pile: 'as-it-lies' as const },
]);

test.each(PRINTERS)(
  '%o: every back on its front, and the first sheet on top of the pile',
  (printer) => {
    for (let pages = 4; pages <= 200; pages += 4) {
      const imposition = plan(pages);
      const order = printOrder(imposition, printer);
      expect(order).toHaveLength(pages / 2);
      const pile =
        printer.sides === 'duplex' ? inOneRun(order, printer) : inTwoRuns(order, printer);
      const top = taken(pile);
      expect(top.map(({ sheet }) => sheet)).toEqual(imposition.sheets.map(({ number }) => number));
      expect(top.every(({ up, printed }) => up === 'front' && printed.length === 2)).toBe(true);
    }
  },
);
