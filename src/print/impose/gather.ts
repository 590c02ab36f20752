import type { ImpositionOptions } from '../imposition-options.js';
import type { Slot } from './fill-slots.js';

/** Sheets that are folded together; each holds four of its places, two at either end. */
export interface Gathering {
  /** 0: a cover around all others. */
  readonly signature: number;
  readonly slots: readonly Slot[];
  /** Whether its outer sheet is the cover. */
  readonly hasCover: boolean;
}

const SIGNATURE: number = 16;
const COVER_LEAF = 2;

type Wish = Pick<ImpositionOptions, 'scheme' | 'pagesPerSignature' | 'coverApart'>;

/** The last signature may be shorter. A cover apart goes round all of them, so it takes two pages at either end first. */
export function gather(
  slots: readonly Slot[],
  { scheme, pagesPerSignature = SIGNATURE, coverApart = false }: Wish,
): readonly Gathering[] {
  if (scheme === 'saddle-stitch') return [{ signature: 1, slots, hasCover: coverApart }];
  if (!coverApart) return signatures(slots, pagesPerSignature);
  const cover = [...slots.slice(0, COVER_LEAF), ...slots.slice(-COVER_LEAF)];
  const body = slots.slice(COVER_LEAF, -COVER_LEAF);
  return [{ signature: 0, slots: cover, hasCover: true }, ...signatures(body, pagesPerSignature)];
}

function signatures(slots: readonly Slot[], length: number): readonly Gathering[] {
  return Array.from({ length: Math.ceil(slots.length / length) }, (_, index) => ({
    signature: index + 1,
    slots: slots.slice(index * length, (index + 1) * length),
    hasCover: false,
  }));
}
