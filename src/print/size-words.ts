import type { Size } from './imposition.js';
import { toMm } from './lengths.js';

/** “148 × 210 mm”: as people measure paper, to half a millimetre. */
export function sizeWords({ width, height }: Size): string {
  return `${millimetres(width)} × ${millimetres(height)} mm`;
}

function millimetres(points: number): string {
  return String(Math.round(toMm(points) * 2) / 2);
}
