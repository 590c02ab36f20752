import { createCanvas, loadImage } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

const POINTS_PER_INCH = 72;

/** A page as a small picture; PNG. */
export async function pictureOf(bytes: Uint8Array, page: number, dpi = 40): Promise<Uint8Array> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const sheet = await document.getPage(page);
    const viewport = sheet.getViewport({ scale: dpi / POINTS_PER_INCH });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    const canvasContext: unknown = canvas.getContext('2d');
    const target = { canvas: null, canvasContext, viewport } as Parameters<typeof sheet.render>[0];
    await sheet.render(target).promise;
    return canvas.toBuffer('image/png');
  } finally {
    await task.destroy();
  }
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes each. */
  readonly bytes: Uint8Array;
}

export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const pen = canvas.getContext('2d');
  pen.drawImage(image, 0, 0);
  const { width, height, data } = pen.getImageData(0, 0, image.width, image.height);
  return { width, height, bytes: Uint8Array.from(data) };
}
