import sharp from 'sharp';
import { type Chance, chanceFrom } from './say.js';

const WIDTH = 1600;
const HEIGHT = 1067;
const CHANNELS = 3;
/** Of the few patches of colour that are blown up to the whole picture. */
const PATCHES = { width: 12, height: 8 };
const QUALITY = 82;
/** Steps of brightness that a pixel may differ from its place in the picture. */
const GRAIN = 20;

/** A JPEG as heavy as a photograph from a telephone made ready for print: soft patches of colour with grain on them. */
export async function makePhotograph(number: number): Promise<Uint8Array> {
  const chance = chanceFrom(number);
  const patches = Buffer.alloc(PATCHES.width * PATCHES.height * CHANNELS);
  for (const at of patches.keys()) patches[at] = 256 * chance();
  const soft = await sharp(patches, { raw: { ...PATCHES, channels: CHANNELS } })
    .resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  addGrain(soft, chance);
  return await sharp(soft, { raw: { width: WIDTH, height: HEIGHT, channels: CHANNELS } })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

function addGrain(pixels: Buffer, chance: Chance): void {
  for (let at = 0; at < pixels.length; at += CHANNELS) {
    const grain = Math.round((chance() - 0.5) * GRAIN);
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      const value = (pixels[at + channel] ?? 0) + grain;
      pixels[at + channel] = Math.max(0, Math.min(255, value));
    }
  }
}
