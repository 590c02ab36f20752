import type { Block } from './preparation.js';

/** What the engine says of a block that is higher than the room of a page, before it presses it into one. */
export const TOO_TALL = /^\[paginate\] Item.* of height ([\d.]+) exceeds available height/;
const CLOSE = 0.01;

/** The unsplittable blocks that were too high, by number; of these the engine tells only the height. */
export function blocksTooTall(
  blocks: ReadonlyMap<number, Block>,
  complaints: readonly string[],
): ReadonlyMap<number, Block> {
  const heights = complaints.flatMap((each) => {
    const height = TOO_TALL.exec(each)?.[1];
    return height === undefined ? [] : [Number(height)];
  });
  const isTall = ({ height }: Block) => heights.some((each) => Math.abs(each - height) < CLOSE);
  return new Map([...blocks].filter(([, block]) => isTall(block)));
}
