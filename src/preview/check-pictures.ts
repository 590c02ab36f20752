import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { RESOLUTIONS } from '../model/picture.js';
import type { PlannedPicture } from './plan-pictures.js';

/** A sheet of A3 at 600 pixels an inch; one picture then needs some 600 MB of memory while it is drawn. */
const MOST_PIXELS = 80_000_000;

/** Pictures that no computer should be asked for: the largest one, and the resolution at which all of them would do. */
export function checkPictures(
  name: string,
  pictures: readonly PlannedPicture[],
  resolution: number,
): readonly Diagnostic[] {
  const pixels = ({ width, height }: PlannedPicture) => width * height;
  const [largest] = pictures.toSorted((a, b) => pixels(b) - pixels(a));
  if (!largest || pixels(largest) <= MOST_PIXELS) return [];
  const enough = Math.floor(resolution * Math.sqrt(MOST_PIXELS / pixels(largest)));
  const shown = `${largest.width} × ${largest.height} pixels`;
  const message = `At --resolution ${resolution}, “${name}” would make a picture of ${shown}; the most are ${MOST_PIXELS / 1_000_000} million.`;
  const hints = enough < RESOLUTIONS.least ? [] : [`write --resolution ${enough}`];
  return [errorAt('preview/too-large', message, { hints })];
}
