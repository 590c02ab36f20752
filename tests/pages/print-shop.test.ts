import { expect, test } from 'vitest';
import { openBuiltIn } from '../support/built-in-project.js';
import { type Pixels, pictureOf, pixelsOf } from '../support/picture-of.js';
import { readPdf } from '../support/read-pdf.js';

const DPI = 100;
/** The README promises a print shop 5 mm; a pixel is given to the edge of what is smoothed. */
const FREE = Math.floor((5 / 25.4) * DPI) - 1;
const WHITE = 250;

/** Rows or columns from an edge inwards until something is printed. */
function freeFrom(
  edge: 'head' | 'foot' | 'left' | 'right',
  { width, height, bytes }: Pixels,
): number {
  const isPrinted = (x: number, y: number) => {
    const at = 4 * (y * width + x);
    return Math.min(bytes[at] ?? 255, bytes[at + 1] ?? 255, bytes[at + 2] ?? 255) < WHITE;
  };
  const along = edge === 'head' || edge === 'foot' ? width : height;
  for (let depth = 0; depth < FREE; depth += 1) {
    for (let at = 0; at < along; at += 1) {
      const [x, y] = {
        head: [at, depth],
        foot: [at, height - 1 - depth],
        left: [depth, at],
        right: [width - 1 - depth, at],
      }[edge] as [number, number];
      if (isPrinted(x, y)) return depth;
    }
  }
  return FREE;
}

test.each(['en', 'el-GR', 'fr-example-rooms', 'fr-example-workbook'])(
  'the booklet of %s prints nothing where a print shop trims',
  async (name) => {
    const { project, found } = await openBuiltIn();
    const { edition, template } = found(name, 'booklet');
    const request = {
      template: 'booklet',
      variant: 'full',
      profile: 'screen',
      place: edition.place,
    } as const;
    const { value } = await project.printOutput({ edition, template, request, sections: [] });
    if (!value) throw new Error('not printed');
    const { pages } = await readPdf(value.bytes);
    const near: string[] = [];
    for (const [index] of pages.entries()) {
      const page = index + 1;
      const pixels = await pixelsOf(await pictureOf(value.bytes, page, DPI));
      const outer = page % 2 === 1 ? 'right' : 'left';
      for (const edge of ['head', 'foot', outer] as const) {
        if (freeFrom(edge, pixels) < FREE) near.push(`page ${page}, ${edge}`);
      }
    }
    expect(pages).toHaveLength(28);
    expect(near).toEqual([]);
  },
);
