import type { EngineNode } from './engine-node.js';
import { flattenStyle, lengthOf } from './type-style.js';

/** What a text whose leading is not the page's unit says of the grid around it. Points. */
interface Snap {
  /** How far below a unit its box begins. */
  readonly from: number;
  /** Least room under it. */
  readonly least: number;
  readonly unit: number;
}

const ROUNDING = 0.01;

/** Room under a text of so many lines that lets the next one begin on a unit of the grid again. */
export function snapBelow(node: EngineNode, lines: number): void {
  const snap = node.props?.['snap'] as Snap | undefined;
  const style = flattenStyle(node);
  const leading = lengthOf(style['lineHeight']);
  if (snap === undefined || leading === undefined) return;
  const least = snap.from + lines * leading + snap.least;
  const next = Math.ceil(least / snap.unit - ROUNDING) * snap.unit;
  node.style = { ...style, marginBottom: next - least + snap.least };
}
