import { loadImages } from '../load/load-images.js';
import type { ImageFile } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import type { picturesNamed } from '../model/pictures-named.js';
import type { Settings } from '../model/settings.js';
import type { Sources } from '../model/sources.js';
import type { Points } from '../print/lengths.js';
import { prepareImages } from '../render/prepare-images.js';

export type Pictures = Readonly<Record<string, ImageFile>>;

export async function takePictures(
  named: ReturnType<typeof picturesNamed>,
  { root }: Sources,
  { allowRemoteImages: allowRemote, limits }: Settings,
): Promise<Outcome<Pictures>> {
  return loadImages(named, { root, imageBytes: limits.imageBytes, allowRemote });
}

const MOST_DOTS_PER_INCH = 300;
const POINTS_PER_INCH = 72;

/** Pictures at the size that a paper needs, in colour or grey, prepared once for each. */
export function pictureMaker(pictures: Pictures, { limits: { imagePixels: maxPixels } }: Settings) {
  const made = new Map<string, ReturnType<typeof prepareImages>>();
  return (width: Points, isGrey: boolean) => {
    const key = `${width} ${isGrey}`;
    const maxWidthPixels = Math.ceil((width / POINTS_PER_INCH) * MOST_DOTS_PER_INCH);
    const known = made.get(key) ?? prepareImages(pictures, { maxWidthPixels, maxPixels, isGrey });
    made.set(key, known);
    return known;
  };
}
