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

  test('keeps the spaces on its two sides, and none where none was typed', async () => {
    const roomFor = async (markdown: string) => {
      const print = await printMarkdown(markdown, undefined, { change });
      const words = print.pdf.pages[0]?.words ?? [];
      const at = (text: string) => words.find((word) => word.text === text)?.x ?? Number.NaN;
      return at('here.') - at('Look');
    };
    const none = await roomFor('Look![a leaf](leaf.png)here.');
    const one = await roomFor('Look ![a leaf](leaf.png)here.');
    const two = await roomFor('Look ![a leaf](leaf.png) here.');
    expect(one - none).toBeGreaterThan(0.5);
    expect(two - one).toBeCloseTo(one - none, 2);
  });

  test('that is missing leaves the words around it', async () => {
    const print = await printMarkdown('Look ![a leaf](leaf.png) here.');
    expect(textOn(print, 1)).toMatch(/Look .*here\./u);
  });
});
