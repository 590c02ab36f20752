import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../src/model/publication.js';
import { textOn } from '../../support/found-on.js';
import { printMarkdown } from '../../support/print-markdown.js';

describe('a picture among words', () => {
  const bytes = createCanvas(40, 20).toBuffer('image/png');
  const images = { 'leaf.png': { format: 'png', bytes, width: 40, height: 20 } } as const;
  const change = (publication: Publication) => ({ ...publication, images });

  test('is as high as a line', async () => {
    const print = await printMarkdown('Look ![a leaf](leaf.png) here.', undefined, { change });
    const words = print.pdf.pages[0]?.words ?? [];
    const [look, here] = ['Look', 'here.'].map((each) => words.find(({ text }) => text === each));
    const room = (here?.x ?? 0) - (look?.x ?? 0) - (look?.width ?? 0);
    expect(room).toBeGreaterThan(8);
    expect(room).toBeLessThan(8 + 2.5);
  });

  test('that is missing leaves the words around it', async () => {
    const print = await printMarkdown('Look ![a leaf](leaf.png) here.');
    expect(textOn(print, 1)).toMatch(/Look .*here\./u);
  });
});
