import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ImageFile, PreparedImage } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import type { ImageLimits, ImageResult } from './image-result.js';
import { prepareRaster } from './prepare-raster.js';
import { prepareSvg } from './prepare-svg.js';

export type PreparedImages = Readonly<Record<string, PreparedImage>>;

/** The pictures of a publication as its file can hold them: plain PNG or JPEG at the size print needs, SVG as vectors. */
export async function prepareImages(
  images: Readonly<Record<string, ImageFile>>,
  limits: ImageLimits,
): Promise<Outcome<PreparedImages>> {
  const prepared: Record<string, PreparedImage> = {};
  const diagnostics: Diagnostic[] = [];
  const files = Object.entries(images);
  for (let start = 0; start < files.length; start += AT_ONCE) {
    const batch = files.slice(start, start + AT_ONCE);
    const results = await Promise.all(
      batch.map(async ([name, file]) => ({ name, ...(await prepareImage(file, limits)) })),
    );
    for (const { name, image, diagnostics: found } of results) {
      diagnostics.push(...found);
      if (image) prepared[name] = image;
    }
  }
  return { value: prepared, diagnostics };
}

/** Pictures are unpacked beside each other, but no more than any machine has memory for. */
const AT_ONCE = 2;

async function prepareImage(file: ImageFile, limits: ImageLimits): Promise<ImageResult> {
  return isSvg(file) ? prepareSvg(file) : prepareRaster(file, limits);
}

const SVG_START = 1000;

/** By its content, since a file's ending may lie; markup never begins a raster picture. */
function isSvg({ bytes }: ImageFile): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SVG_START)).replace(/^\ufeff/, '');
  return /^\s*<(?:\?xml|!--|!doctype|svg)/i.test(start);
}
