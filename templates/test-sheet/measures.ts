import { mm, type Publication } from 'coop-press/kit';

/** The sheet lies on its side, as those of a booklet do when they are printed. Points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Its rulers count inches; millimetres otherwise. */
  readonly inches: boolean;
}

export function sheetOf({ paper }: Publication): Sheet {
  return { width: paper.height, height: paper.width, inches: paper.name === 'letter' };
}

export const INCH = 72;

/** From the edge of the paper to the line that a ruler stands on. */
export const RULER = mm(16);

/** What is read keeps off two rulers, above and at the left of the front, and off the stairs at its other edges. */
const BESIDE_RULER = mm(29);
const BESIDE_STAIRS = mm(20);

/** Where a side is read. The back has neither rulers nor stairs, and more to say. */
export function areaOf({ width, height }: Sheet, side: 1 | 2) {
  const top = side === 1 ? BESIDE_RULER : BESIDE_STAIRS;
  return {
    ...{ left: BESIDE_RULER, top },
    width: width - BESIDE_RULER - BESIDE_STAIRS,
    height: height - top - BESIDE_STAIRS,
  };
}
