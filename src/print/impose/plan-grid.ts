import type { Box, Imposition, Mark, PlacedPage, Sheet, SheetSide } from '../imposition.js';
import type { ImpositionOptions } from '../imposition-options.js';
import { blanksToMultiple } from '../starts.js';
import { around, grown, within } from './boxes.js';
import { cutLines } from './cut-lines.js';
import { fillSlots, type Slot } from './fill-slots.js';
import { type Layout, layOnSheet, placeOf } from './lay-on-sheet.js';
import { markLine } from './mark-line.js';
import type { Planned } from './planned.js';
import { leafTrouble, tooSmall } from './trouble.js';
import { turnBacks } from './turn-backs.js';

/** The pages of a sheet in the order of its places, row by row from where reading starts. */
interface SheetPlan {
  readonly front: readonly Slot[];
  readonly back: readonly Slot[];
}

const PAGES_OF_LEAF = 2;

/** Several pages on a side, or leaves that are cut apart. */
export function planGrid(pages: number, options: ImpositionOptions): Planned {
  const wish = { ...options, gap: PAGES_OF_LEAF * (options.bleed ?? 0) };
  const layout = layOnSheet(wish);
  if (layout === undefined) return { diagnostics: [tooSmall(options, wish)] };
  const { scheme } = options;
  const { size, trim, grid } = layout;
  const plans = plansOf(pages, grid.across * grid.down, options);
  const isTwoSided = plans.some(({ back }) => back.some((slot) => slot !== undefined));
  const marks = options.marks ? marksOf(layout, options) : [];
  const [front, back] = [false, true].map((isBack) => boxesOf(layout, options, isBack));
  const sheets = plans.map((plan, index): Sheet => {
    const side = (slots: readonly Slot[], boxes: readonly Box[] = []): SheetSide => ({
      pages: placed(slots, boxes, { layout, options }),
      marks,
    });
    return {
      ...{ number: index + 1, part: 'body', signature: 1, depth: 0 },
      front: side(plan.front, front),
      ...(isTwoSided && { back: turnBacks(side(plan.back, back), size, options.flip) }),
    };
  });
  const places = sheets.length * grid.across * grid.down * (isTwoSided ? PAGES_OF_LEAF : 1);
  const imposition: Imposition = {
    ...{ scheme, size, trim, grid, sheets, pages },
    ...{ padding: places - pages, greatestShift: 0 },
  };
  return { imposition, diagnostics: isCut(options) ? leafTrouble(pages) : [] };
}

/** Whether a back lies behind its front, because they are one leaf when the sheet has been cut. */
function isCut({ scheme, cards = false }: ImpositionOptions): boolean {
  return scheme === 'cut-and-stack' || cards;
}

function plansOf(pages: number, cells: number, options: ImpositionOptions): readonly SheetPlan[] {
  const perSheet = cells * PAGES_OF_LEAF;
  const places = pages + blanksToMultiple(pages, perSheet);
  const keepsLast = options.scheme === 'cut-and-stack' && (options.backCover ?? false);
  const slots = fillSlots(pages, places, keepsLast);
  const sheets = places / perSheet;
  return Array.from({ length: sheets }, (_, sheet) => {
    if (!isCut(options)) {
      const own = slots.slice(sheet * perSheet, (sheet + 1) * perSheet);
      return { front: own.slice(0, cells), back: own.slice(cells) };
    }
    const leaves = Array.from({ length: cells }, (_, cell) =>
      // A pile is cut from each place, so the leaves of a place follow each other from sheet to sheet.
      options.scheme === 'cut-and-stack' ? cell * sheets + sheet : sheet * cells + cell,
    );
    return {
      front: leaves.map((leaf) => slots[PAGES_OF_LEAF * leaf]),
      back: leaves.map((leaf) => slots[PAGES_OF_LEAF * leaf + 1]),
    };
  });
}

/** In the order of `SheetPlan`. What is cut apart has its back behind its front, so in a mirror. */
function boxesOf(layout: Layout, options: ImpositionOptions, isBack: boolean): readonly Box[] {
  const { across, down } = layout.grid;
  const fromRight = (options.binding === 'right') !== (isBack && isCut(options));
  return Array.from({ length: across * down }, (_, index) => {
    const column = index % across;
    const row = Math.floor(index / across);
    return placeOf(layout, fromRight ? across - 1 - column : column, row);
  });
}

interface SideWish {
  readonly layout: Layout;
  readonly options: ImpositionOptions;
}

function placed(
  slots: readonly Slot[],
  boxes: readonly Box[],
  { layout: { size, scale }, options: { bleed = 0 } }: SideWish,
): readonly PlacedPage[] {
  const sheet = { x: 0, y: 0, ...size };
  return slots.flatMap((page, index) => {
    const box = boxes[index];
    if (page === undefined || box === undefined) return [];
    const window = within(grown(box, bleed * scale), sheet);
    return [{ page, box, turn: 0 as const, scale, window }];
  });
}

/** The same for all sides, as places lie in the middle of the sheet. */
function marksOf(layout: Layout, options: ImpositionOptions): readonly Mark[] {
  const { bleed = 0, border = 0 } = options;
  const sheet = { x: 0, y: 0, ...layout.size };
  const boxes = boxesOf(layout, options, false);
  const pages = grown(around(boxes), bleed * layout.scale);
  const room = { pages, printable: grown(sheet, -border) };
  return cutLines(boxes, sheet).flatMap((line) => markLine(line, room));
}
