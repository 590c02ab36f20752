import { describe, expect, it } from 'vitest';
import type { Size } from '../../../../src/print/imposition.js';
import { mm } from '../../../../src/print/lengths.js';
import { PAPERS } from '../../../../src/print/papers.js';
import { plan } from '../../../support/small-imposition.js';

describe('the sheet', () => {
  const sizes = (trim: Size, sheet: Size) => {
    const { size, sheets: all } = plan(8, { trim, sheet });
    return { size, pages: all[0]?.front.pages.map(({ box, scale }) => ({ box, scale })) };
  };
  const upright = ({ width, height }: Size) => ({ width, height });
  const landscape = ({ width, height }: Size) => ({ width: height, height: width });

  it.each([
    ['A5 on A4', PAPERS.a5, PAPERS.a4],
    ['half letter on Letter', PAPERS['half-letter'], PAPERS.letter],
    ['A4 on A3', PAPERS.a4, PAPERS.a3],
  ] as const)('%s lies on its side, pages at actual size from edge to edge', (_, trim, sheet) => {
    const { size, pages } = sizes(trim, sheet);
    const { height } = trim;
    expect(size).toEqual(landscape(sheet));
    expect(pages?.map(({ scale }) => scale)).toEqual([1, 1]);
    for (const { box } of pages ?? []) {
      expect(box.height).toBeCloseTo(height);
      expect(box.y).toBeCloseTo((size.height - height) / 2);
    }
    expect(pages?.[1]?.box.x).toBeCloseTo(size.width / 2);
  });

  it('bears A6 in its middle', () => {
    const { size, pages } = sizes(PAPERS.a6, PAPERS.a4);
    expect(size).toEqual(landscape(PAPERS.a4));
    expect(pages?.[0]?.box.x).toBeCloseTo(mm(297 / 2 - 105));
    expect(pages?.[0]?.box.y).toBeCloseTo(mm((210 - 148) / 2));
  });

  it('stands upright for pages that are tall and narrow, on whichever side it was given', () => {
    const narrow = { width: mm(90), height: mm(250) };
    expect(sizes(narrow, PAPERS.a4).size).toEqual(upright(PAPERS.a4));
    expect(sizes(narrow, landscape(PAPERS.a4)).size).toEqual(upright(PAPERS.a4));
    expect(sizes(PAPERS.a5, landscape(PAPERS.a4)).size).toEqual(landscape(PAPERS.a4));
  });

  it('takes files whose sizes are rounded to whole points', () => {
    const { pages } = sizes({ width: 421, height: 596 }, PAPERS.a4);
    expect(pages?.map(({ scale }) => scale)).toEqual([1, 1]);
  });

  it('is filled by pages that may be scaled, and those that fit stay as they are', () => {
    const { sheets: all, trim } = plan(4, { trim: PAPERS.a4, fit: true });
    expect(trim.height / PAPERS.a4.height).toBeCloseTo(Math.SQRT1_2, 3);
    expect(trim.width / trim.height).toBeCloseTo(210 / 297);
    const [page] = all[0]?.front.pages ?? [];
    expect(page?.scale).toBeCloseTo(Math.SQRT1_2, 3);
    expect(page?.box.width).toBeCloseTo(trim.width);
    expect(plan(4, { trim: PAPERS.a6, fit: true }).sheets[0]?.front.pages[0]?.scale).toBe(1);
  });
});
