import { join } from 'node:path';
import { type Canvas, GlobalFonts, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import sharp from 'sharp';
import { canvasOf } from './canvas-of.js';
import { EDGE, INK, TABLE } from './colours.js';
import { layContactSheet } from './lay-contact-sheet.js';
import type { PictureOfPage, PlannedPicture } from './plan-pictures.js';
import { STOCK } from './stock.js';

/** The sheet on which all pictures of a file come together, while they are drawn. */
export interface ContactCanvas {
  readonly canvas: Canvas;
  readonly add: (picture: PlannedPicture, drawn: Canvas) => Promise<void>;
}

/** The face that comes with the engine: the machine's own differ. */
const FACE = 'coop-press contact sheet';

export function createContactCanvas(pictures: readonly PlannedPicture[]): ContactCanvas {
  const sheet = layContactSheet(pictures);
  const canvas = canvasOf(sheet);
  const pen = canvas.getContext('2d');
  pen.fillStyle = TABLE;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  if (!GlobalFonts.has(FACE)) {
    GlobalFonts.registerFromPath(join(STOCK, 'standard_fonts/LiberationSans-Regular.ttf'), FACE);
  }
  pen.font = `${sheet.typeSize}px "${FACE}"`;
  pen.textAlign = 'center';
  const add = async (picture: PlannedPicture, drawn: Canvas) => {
    const { left, top } = sheet.places[pictures.indexOf(picture)] ?? { left: 0, top: 0 };
    const { scale, typeSize } = sheet;
    pen.putImageData(await madeSmall(drawn, scale), left, top);
    for (const page of picture.pages) frame(pen, page, { left, top, scale, typeSize });
  };
  return { canvas, add };
}

/** A canvas would leave pixels out instead of taking their mean, and small type would fall apart. */
async function madeSmall(canvas: Canvas, scale: number): Promise<ImageData> {
  const { width, height } = canvas;
  const raw = { width, height, channels: 4 as const };
  const small = { width: atLeastOne(width * scale), height: atLeastOne(height * scale) };
  const { data, info } = await sharp(canvas.data(), { raw, limitInputPixels: false })
    .resize({ ...small, fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return new ImageData(Uint8ClampedArray.from(data), info.width, info.height);
}

function atLeastOne(pixels: number): number {
  return Math.max(1, Math.round(pixels));
}

interface Corner {
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  readonly typeSize: number;
}

function frame(pen: SKRSContext2D, page: PictureOfPage, corner: Corner): void {
  const left = Math.round(corner.left + page.left * corner.scale);
  const right = Math.round(corner.left + (page.left + page.width) * corner.scale);
  const height = Math.round(page.height * corner.scale);
  pen.strokeStyle = EDGE;
  pen.strokeRect(left + 0.5, corner.top + 0.5, right - left - 1, height - 1);
  pen.fillStyle = INK;
  pen.fillText(String(page.page), (left + right) / 2, corner.top + height + 1.5 * corner.typeSize);
}
