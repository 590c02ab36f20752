import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { ImageFile, PreparedImage } from '../model/art.js';
import type { Outcome } from '../model/outcome.js';
import type { ImageLimits } from './image-result.js';
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
  for (const [name, file] of Object.entries(images)) {
    const result = isSvg(file) ? prepareSvg(file) : await prepareRaster(file, limits);
    diagnostics.push(...result.diagnostics);
    if (result.image) prepared[name] = result.image;
  }
  return { value: prepared, diagnostics };
}

const SVG_START = 1000;

/** By its content, since a file's ending may lie; markup never begins a raster picture. */
function isSvg({ bytes }: ImageFile): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, SVG_START)).replace(/^\ufeff/, '');
  return /^\s*<(?:\?xml|!--|!doctype|svg)/i.test(start);
}
