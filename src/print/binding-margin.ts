import { HOLES, type Holes } from './holes.js';
import { mm, type Points } from './lengths.js';

/** From the edge of a hole to the nearest letter. */
const CLEAR = mm(10);

/** What stays free at the binding side of a sheet with holes: 25 mm for those of ISO 838. */
export function bindingMargin(holes: Holes): Points {
  const { fromEdge, diameter } = HOLES[holes];
  return fromEdge + diameter / 2 + CLEAR;
}
