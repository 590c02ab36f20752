import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../../../src/model/publication.js';
import { linesIn, lineWith, partsIn, textOn } from '../../../support/found-on.js';
import { printMarkdown } from '../../../support/print-markdown.js';

function withPicture(width: number, height: number) {
  const bytes = createCanvas(width, height).toBuffer('image/png');
  const images = { 'a.png': { format: 'png', bytes, width, height } } as const;
  return { change: (publication: Publication) => ({ ...publication, images }) };
}

describe('a figure', () => {
  test('fills the width and stands over its caption', async () => {
    const print = await printMarkdown(
      '::figure[What it shows]{src="a.png" alt="A bench"}',
      undefined,
      withPicture(116, 58),
    );
    const [figure] = partsIn(print, 'figure');
    expect(figure?.left).toBeCloseTo(18, 1);
    expect(figure?.width).toBeCloseTo(116, 1);
    expect(figure?.height).toBeGreaterThan(58);
    const caption = lineWith(print, 'What it shows');
    expect(caption.size).toBe(8.5);
    expect(caption.baseline).toBeGreaterThan((figure?.top ?? 0) + 58);
  });

  test('needs no caption', async () => {
    const print = await printMarkdown('![A bench](a.png)', undefined, withPicture(116, 58));
    expect(partsIn(print, 'figure')).toHaveLength(1);
    expect(linesIn(print, 'small')).toEqual([]);
  });

  test('that is tall becomes narrower instead of filling its page', async () => {
    const print = await printMarkdown('![A tower](a.png)', undefined, withPicture(100, 400));
    const [figure] = partsIn(print, 'figure');
    expect(figure?.height).toBeLessThan(165 * 0.62);
  });

  test('whose picture is missing takes no room', async () => {
    const print = await printMarkdown('Words.\n\n![A bench](a.png)');
    expect(partsIn(print, 'figure')).toEqual([]);
  });
});

describe('a QR code', () => {
  test('is 20 mm square, its address printed under it', async () => {
    const print = await printMarkdown('::qr[The federation]{to="https://www.cecop.coop/"}');
    const [code] = partsIn(print, 'qr');
    expect(code?.width).toBeCloseTo(20, 1);
    expect(code?.height).toBeCloseTo(20, 1);
    const [label, address] = linesIn(print, 'body');
    expect([label?.text, address?.text]).toEqual(['The federation', 'cecop.coop']);
    expect(address?.fonts).toEqual(['IBMPlexSans-SemiBold']);
    expect(address?.baseline).toBeGreaterThan((code?.top ?? 0) + 20);
    expect(print.pdf.pages[0]?.links[0]?.url).toBe('https://www.cecop.coop/');
  });

  test('needs no label', async () => {
    const print = await printMarkdown('::qr{to="https://ica.coop"}');
    expect(linesIn(print, 'body').map(({ text }) => text)).toEqual(['ica.coop']);
  });
});

describe('networks', () => {
  const MARKDOWN = [
    ':::networks',
    '- **Local** The bakers’ ring :qr[https://bakers.coop]',
    '- **National** The federation',
    '- **World**',
    ':::',
  ].join('\n');

  test('print names, addresses and codes, or lines to fill in', async () => {
    const print = await printMarkdown(MARKDOWN);
    expect(textOn(print, 1)).toContain(
      'Local The bakers’ ring bakers.coop National The federation World',
    );
    const [code] = partsIn(print, 'qr');
    expect((code?.left ?? 0) + (code?.width ?? 0)).toBeCloseTo(134, 1);
    expect(partsIn(print, 'lines')).toHaveLength(1);
  });

  test('stand in rows of 25', async () => {
    const print = await printMarkdown(MARKDOWN);
    const levels = linesIn(print, 'question').map(({ baseline }) => baseline);
    expect(levels).toHaveLength(3);
    expect((levels[1] ?? 0) - (levels[0] ?? 0)).toBeCloseTo(25, 1);
    expect((levels[2] ?? 0) - (levels[1] ?? 0)).toBeCloseTo(25, 1);
  });
});

test('a cut line runs 8 mm beyond the text on both sides, behind a pair of scissors', async () => {
  const print = await printMarkdown('Words.\n\n::cut\n\nMore.');
  const [cut] = partsIn(print, 'cut');
  expect(cut?.left).toBeCloseTo(18 - 8, 1);
  expect(cut?.width).toBeCloseTo(116 + 16, 1);
  expect(partsIn(print, 'icon')[0]?.width).toBeCloseTo(7, 1);
});
