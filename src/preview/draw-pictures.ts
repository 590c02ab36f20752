import type { Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Outcome } from '../model/outcome.js';
import type { PictureKind } from '../model/picture.js';
import { POINTS_PER_INCH } from '../print/lengths.js';
import { canvasOf } from './canvas-of.js';
import { EDGE, TABLE } from './colours.js';
import { type ContactCanvas, createContactCanvas } from './contact-canvas.js';
import type { PdfFile } from './open-pdf.js';
import type { PictureOfPage, PlannedPicture } from './plan-pictures.js';

/** A picture as PNG. */
export interface DrawnPicture {
  readonly kind: PictureKind;
  readonly name: string;
  readonly pages: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly png: Uint8Array;
}

/** Draws one picture after the other, last all of them small on one sheet; ends with the first page that cannot be drawn. */
export async function* drawPictures(
  file: Pick<PdfFile, 'draw'>,
  pictures: readonly PlannedPicture[],
  resolution: number,
): AsyncGenerator<Outcome<DrawnPicture | undefined>> {
  const contact = pictures.length > 1 ? createContactCanvas(pictures) : undefined;
  for (const picture of pictures) {
    const { value: canvas, diagnostics } = await drawOne(file, picture, resolution);
    if (!canvas) {
      yield { value: undefined, diagnostics };
      return;
    }
    await contact?.add(picture, canvas);
    yield { value: await drawn(picture, canvas, resolution), diagnostics };
  }
  if (contact) yield { value: await drawnContact(contact, pictures), diagnostics: [] };
}

async function drawOne(
  file: Pick<PdfFile, 'draw'>,
  picture: PlannedPicture,
  resolution: number,
): Promise<Outcome<Canvas | undefined>> {
  const scale = resolution / POINTS_PER_INCH;
  const [only, ...others] = picture.pages;
  if (only && others.length === 0) return await file.draw(only.page, scale);
  const canvas = canvasOf(picture);
  const pen = canvas.getContext('2d');
  // Seen beside a page that is smaller than its neighbour.
  pen.fillStyle = TABLE;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const diagnostics: Diagnostic[] = [];
  for (const { page, left } of picture.pages) {
    const drawnPage = await file.draw(page, scale);
    diagnostics.push(...drawnPage.diagnostics);
    if (!drawnPage.value) return { value: undefined, diagnostics };
    pen.drawImage(drawnPage.value, left, 0);
  }
  for (const { left } of picture.pages.slice(1)) drawFold(canvas, left);
  return { value: canvas, diagnostics };
}

/** White pages side by side would look like one. */
function drawFold(canvas: Canvas, left: PictureOfPage['left']): void {
  const pen = canvas.getContext('2d');
  pen.fillStyle = EDGE;
  pen.fillRect(left, 0, 1, canvas.height);
}

async function drawn(
  { kind, name, pages }: PlannedPicture,
  canvas: Canvas,
  resolution: number,
): Promise<DrawnPicture> {
  const numbers = pages.map(({ page }) => page);
  return { kind, name, pages: numbers, ...(await packed(canvas, resolution)) };
}

async function drawnContact(
  { canvas }: ContactCanvas,
  pictures: readonly PlannedPicture[],
): Promise<DrawnPicture> {
  const pages = pictures.flatMap((picture) => picture.pages.map(({ page }) => page));
  return { kind: 'contact', name: 'contact', pages, ...(await packed(canvas)) };
}

/** Without a word about transparency, which paper has not; with the resolution, so that it prints at actual size. */
async function packed(canvas: Canvas, density?: number) {
  const { width, height } = canvas;
  const raw = { width, height, channels: 4 as const };
  const picture = sharp(canvas.data(), { raw, limitInputPixels: false }).removeAlpha().png();
  const png = await (density === undefined
    ? picture
    : picture.withMetadata({ density })
  ).toBuffer();
  return { width, height, png };
}
