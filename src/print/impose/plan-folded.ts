import { hasErrors } from '../../diagnostics/diagnostic.js';
import type { Imposition, Sheet } from '../imposition.js';
import type { ImpositionOptions } from '../imposition-options.js';
import { blanksToMultiple } from '../starts.js';
import { fillSlots, type Slot } from './fill-slots.js';
import { type Gathering, gather } from './gather.js';
import { type Layout, layOnSheet } from './lay-on-sheet.js';
import { type FoldedSide, laySpread } from './lay-spread.js';
import type { Planned } from './planned.js';
import {
  creepTrouble,
  paddingTrouble,
  signatureTrouble,
  thicknessTrouble,
  tooSmall,
} from './trouble.js';
import { turnBacks } from './turn-backs.js';

const PAGES_OF_SHEET = 4;
/** Two pages on a side, with the fold between them. */
const SPREAD = { across: 2, down: 1, gap: 0 };

/** Sheets with two pages on a side, folded once and nested, in one pile or in several. */
export function planFolded(pages: number, options: ImpositionOptions): Planned {
  const layout = layOnSheet({ ...options, ...SPREAD });
  const unread = signatureTrouble(options);
  if (layout === undefined)
    return { diagnostics: [...unread, tooSmall(options, { ...options, ...SPREAD })] };
  if (unread.length > 0) return { diagnostics: unread };
  const padding = blanksToMultiple(pages, PAGES_OF_SHEET);
  const slots = fillSlots(pages, pages + padding, options.backCover ?? false);
  const sheets = gather(slots, options).flatMap((each) => sheetsOf(each, layout, options));
  const numbered = sheets.map((sheet, index): Sheet => ({ ...sheet, number: index + 1 }));
  const deepest = Math.max(...sheets.map(({ depth }) => depth));
  const greatestShift = deepest * options.paperThickness;
  const { scheme } = options;
  const { size, trim, scale } = layout;
  const imposition: Imposition = {
    ...{ scheme, size, trim, sheets: numbered, pages, padding, greatestShift },
  };
  const diagnostics = [
    ...paddingTrouble(pages, padding, options),
    ...creepTrouble(imposition, scale, options),
    ...thicknessTrouble(deepest + 1),
  ];
  return hasErrors(diagnostics) ? { diagnostics } : { imposition, diagnostics };
}

function sheetsOf(
  gathering: Gathering,
  layout: Layout,
  options: ImpositionOptions,
): readonly Omit<Sheet, 'number'>[] {
  const { slots, signature, hasCover } = gathering;
  const count = slots.length / PAGES_OF_SHEET;
  return Array.from({ length: count }, (_, depth) => {
    const [front, back] = sidesOf(slots, depth);
    const side: FoldedSide = { creep: depth * options.paperThickness, showsFold: false };
    const inner = { ...side, showsFold: depth === count - 1 };
    return {
      part: hasCover && depth === 0 ? 'cover' : 'body',
      signature,
      depth,
      front: laySpread(front, { ...layout, ...side }, options),
      back: turnBacks(laySpread(back, { ...layout, ...inner }, options), layout.size, options.flip),
    };
  });
}

/** The outer side has the last and the first page of what is left, the inner side the two that lie against them. */
function sidesOf(
  slots: readonly Slot[],
  depth: number,
): readonly [readonly Slot[], readonly Slot[]] {
  const first = 2 * depth;
  const last = slots.length - 1 - first;
  return [
    [slots[last], slots[first]],
    [slots[first + 1], slots[last - 1]],
  ];
}
