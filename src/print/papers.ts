import { mm, type Points } from './lengths.js';

/** A trim size by the name an edition file uses. */
export interface Paper {
  readonly name: string;
  readonly width: Points;
  readonly height: Points;
}

const INCH = 72;

/** ISO 216 and North American sizes; width is the shorter side. */
export const PAPERS = {
  a3: { name: 'a3', width: mm(297), height: mm(420) },
  a4: { name: 'a4', width: mm(210), height: mm(297) },
  a5: { name: 'a5', width: mm(148), height: mm(210) },
  a6: { name: 'a6', width: mm(105), height: mm(148) },
  letter: { name: 'letter', width: 8.5 * INCH, height: 11 * INCH },
  tabloid: { name: 'tabloid', width: 11 * INCH, height: 17 * INCH },
  'half-letter': { name: 'half-letter', width: 5.5 * INCH, height: 8.5 * INCH },
  'quarter-letter': { name: 'quarter-letter', width: 4.25 * INCH, height: 5.5 * INCH },
} as const satisfies Record<string, Paper>;

export type PaperName = keyof typeof PAPERS;

export const ORIENTATIONS = ['portrait', 'landscape'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** The paper as its pages lie on it: on its short side, or turned onto the long one. */
export function layPaper(
  { name, width, height }: Paper,
  orientation: Orientation = 'portrait',
): Paper {
  return orientation === 'portrait'
    ? { name, width, height }
    : { name, width: height, height: width };
}
