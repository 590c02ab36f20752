import { type Canvas, createCanvas } from '@napi-rs/canvas';
import type { Size } from '../print/imposition.js';

/** An empty canvas for so many units, `scale` pixels each; never without a pixel. */
export function canvasOf({ width, height }: Size, scale = 1): Canvas {
  return createCanvas(pixels(width, scale), pixels(height, scale));
}

function pixels(length: number, scale: number): number {
  return Math.max(1, Math.round(length * scale));
}
