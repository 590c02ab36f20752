import type { Size } from './imposition.js';
import type { Points } from './lengths.js';

/** Whether two sheets are one size, whichever way they lie; papers are rounded, so their sides may differ by `within`. */
export function isSameSize(one: Size, other: Size, within: Points): boolean {
  return (
    Math.abs(shortOf(one) - shortOf(other)) <= within &&
    Math.abs(longOf(one) - longOf(other)) <= within
  );
}

function shortOf({ width, height }: Size): Points {
  return Math.min(width, height);
}

function longOf({ width, height }: Size): Points {
  return Math.max(width, height);
}
