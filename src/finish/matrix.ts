import type { Box, Size, Turn } from '../print/imposition.js';

/** a b c d e f of PDF: x' = ax + cy + e, y' = bx + dy + f (ISO 32000-2, 8.3.4). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** First `one`, then `other`. */
export function combine(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [A, B, C, D, E, F] = other;
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

export function shift({ x, y }: Point): Matrix {
  return [1, 0, 0, 1, x, y];
}

export function enlarge(scale: number): Matrix {
  return [scale, 0, 0, scale, 0, 0];
}

/** Turns what stands upright with its lower left corner at the origin; where it lies then, its corner is at the origin again. */
export function turnUpright({ width, height }: Size, turn: Turn): Matrix {
  switch (turn) {
    case 0:
      return [1, 0, 0, 1, 0, 0];
    case 90:
      return [0, -1, 1, 0, 0, width];
    case 180:
      return [-1, 0, 0, -1, width, height];
    case 270:
      return [0, 1, -1, 0, height, 0];
  }
}

export function place([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** Whatever turn it takes, a box stays a box. */
export function placeBox(matrix: Matrix, { x, y, width, height }: Box): Box {
  const one = place(matrix, { x, y });
  const other = place(matrix, { x: x + width, y: y + height });
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(other.x - one.x),
    height: Math.abs(other.y - one.y),
  };
}
