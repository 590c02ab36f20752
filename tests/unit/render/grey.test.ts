import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Variant } from '../../../src/model/edition.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { page, text } from '../../support/small-elements.js';
import { smallPublication, smallTemplate } from '../../support/small-publication.js';

const STREAM = /stream\r?\n([\s\S]*?)\r?\nendstream/g;
const COLOUR = /([\d.]+) ([\d.]+) ([\d.]+) (?:scn|SCN)/g;

/** The colours that a page of one tomato word is drawn in, red, green and blue. */
async function coloursOf(variant: Variant): Promise<readonly (readonly string[])[]> {
  const template = smallTemplate(() => page({}, text({ style: { color: '#DF4C2C' } }, 'Tomato')));
  const publication = smallPublication([{ id: 'one' }], { variant });
  const { value } = await render(publication, template, { memory: createRenderMemory() });
  const file = Buffer.from(value?.bytes ?? []).toString('latin1');
  return [...file.matchAll(STREAM)].flatMap(([, stream = '']) =>
    [...inflated(stream).matchAll(COLOUR)].map(([, ...channels]) => channels),
  );
}

/** Fonts are streams too, and hold no colours. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

test('the grey variant draws the brightness of every colour', async () => {
  const [[red = '', green = '', blue = ''] = []] = await coloursOf('full');
  expect(new Set([red, green, blue]).size).toBe(3);
  const grey = await coloursOf('grey');
  expect(grey.length).toBeGreaterThan(0);
  for (const channels of grey) expect(new Set(channels).size).toBe(1);
  const brightness = 0.299 * Number(red) + 0.587 * Number(green) + 0.114 * Number(blue);
  expect(Number(grey[0]?.[0])).toBeCloseTo(brightness, 2);
});
