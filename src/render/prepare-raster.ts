import sharp, { type Metadata, type Sharp } from 'sharp';
import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import type { ImageFile, PreparedImage } from '../model/art.js';
import type { ImageLimits, ImageResult } from './image-result.js';
import { stripJpeg } from './strip-jpeg.js';

/** Photographs lose nothing that print shows. */
const JPEG_QUALITY = 88;
const MEGA = 1_000_000;
/** Whether a picture can be unpacked shows at an eighth of its size, for next to nothing. */
const GLANCE = 8;

// No picture is read twice, so sharp need not remember any.
sharp.cache(false);

/**
 * Any picture sharp reads as a plain 8-bit PNG or JPEG, upright, in sRGB, no wider than print needs. The engine draws
 * WebP, AVIF and GIF not at all, and palette PNGs with alpha wrong, both silently.
 */
export async function prepareRaster(file: ImageFile, limits: ImageLimits): Promise<ImageResult> {
  try {
    const picture = sharp(file.bytes, { limitInputPixels: false, failOn: 'error' });
    const metadata = await picture.metadata();
    const pixels = metadata.width * metadata.height;
    if (pixels > limits.maxPixels) {
      return { diagnostics: [tooLarge(file, pixels, limits.maxPixels)] };
    }
    const image =
      (await asItIs(file, metadata, limits)) ?? (await plain(picture, metadata, limits));
    return { image, diagnostics: [] };
  } catch (error) {
    return { diagnostics: [unreadable(file, error)] };
  }
}

/** A JPEG that is plain already is not packed again: that would cost quality, time and memory. */
async function asItIs(
  { bytes }: ImageFile,
  metadata: Metadata,
  { maxWidthPixels, isGrey = false }: ImageLimits,
): Promise<PreparedImage | undefined> {
  if (isGrey || !isPlainJpeg(metadata) || metadata.width > maxWidthPixels) return undefined;
  const { width, height } = metadata;
  const kept = stripJpeg(bytes);
  if (!kept) return undefined;
  const size = { width: Math.ceil(width / GLANCE) };
  await sharp(kept, { failOn: 'error' }).resize(size).raw().toBuffer();
  return { format: 'jpg', bytes: kept, width, height };
}

function isPlainJpeg({ format, space, icc, isProgressive, orientation = 1 }: Metadata): boolean {
  return format === 'jpeg' && space === 'srgb' && !icc && !isProgressive && orientation === 1;
}

/** A JPEG stays one, since a photograph as PNG is many times as large; everything else keeps its sharp edges. */
async function plain(
  picture: Sharp,
  metadata: Metadata,
  { maxWidthPixels, isGrey = false }: ImageLimits,
): Promise<PreparedImage> {
  const upright = (isGrey ? picture.grayscale() : picture)
    .autoOrient()
    .resize({ width: Math.max(1, Math.round(maxWidthPixels)), withoutEnlargement: true })
    .toColourspace('srgb');
  const format = metadata.format === 'jpeg' ? 'jpg' : 'png';
  const encoded =
    format === 'jpg'
      ? upright.jpeg({ quality: JPEG_QUALITY, chromaSubsampling: '4:4:4' })
      : upright.png({ palette: false, compressionLevel: 9, progressive: false });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { format, bytes: data, width: info.width, height: info.height };
}

function tooLarge(file: ImageFile, pixels: number, most: number): Diagnostic {
  const { path, place = { file: path } } = file;
  return errorAt(
    'render/image-too-large',
    `The picture “${path}” has ${millions(pixels)} million pixels; the limit is ${millions(most)}.`,
    {
      place,
      hints: ['save a smaller copy of it, or raise “limits.imagePixels” in the settings'],
    },
  );
}

function millions(pixels: number): string {
  return (pixels / MEGA).toFixed(pixels < MEGA ? 2 : 0);
}

function unreadable({ path, place = { file: path } }: ImageFile, error: unknown): Diagnostic {
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return errorAt('render/unreadable-image', `The picture “${path}” cannot be read (${said}).`, {
    place,
    hints: ['open it in a picture program and save it again as PNG or JPEG'],
  });
}
