import type { Box } from '../imposition.js';
import { mm, type Points } from '../lengths.js';
import type { MarkedLine } from './mark-line.js';

/** Nobody cuts off less. */
const LEAST_WASTE = mm(1);
const SAME = 0.01;

/** Along the edges of pages, each once, but not along those of the sheet. */
export function cutLines(pages: readonly Box[], sheet: Box): readonly MarkedLine[] {
  const upright = edges(pages, (box) => [box.x, box.x + box.width]);
  const across = edges(pages, (box) => [box.y, box.y + box.height]);
  return [
    ...inside(upright, sheet.x, sheet.width).map(lineThat('upright')),
    ...inside(across, sheet.y, sheet.height).map(lineThat('across')),
  ];
}

function edges(pages: readonly Box[], edgesOf: (box: Box) => readonly Points[]): readonly Points[] {
  const sorted = pages.flatMap(edgesOf).toSorted((one, other) => one - other);
  return sorted.filter((each, index) => index === 0 || each - (sorted[index - 1] ?? 0) > SAME);
}

function inside(places: readonly Points[], from: Points, length: Points): readonly Points[] {
  return places.filter((at) => at - from >= LEAST_WASTE && from + length - at >= LEAST_WASTE);
}

function lineThat(runs: MarkedLine['runs']): (at: Points) => MarkedLine {
  return (at) => ({ kind: 'crop', runs, at });
}
