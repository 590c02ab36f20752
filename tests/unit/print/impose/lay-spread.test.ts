import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/print/imposition.js';
import { mm } from '../../../../src/print/lengths.js';
import { PAPERS } from '../../../../src/print/papers.js';
import type { ImpositionOptions } from '../../../../src/print/plan-imposition.js';
import { plan } from '../../../support/small-imposition.js';

describe('creep and bleed', () => {
  it('move inner pages towards the fold, and the plan tells by how much', () => {
    const { sheets: all, size, greatestShift } = plan(28);
    expect(greatestShift).toBeCloseTo(mm(0.6));
    const [left, right] = all[6]?.front.pages ?? [];
    expect(Number(left?.box.x) + Number(left?.box.width) - size.width / 2).toBeCloseTo(mm(0.6));
    expect(size.width / 2 - Number(right?.box.x)).toBeCloseTo(mm(0.6));
    expect(all[0]?.front.pages[1]?.box.x).toBeCloseTo(size.width / 2);
  });

  it('begin anew in each signature', () => {
    const { greatestShift } = plan(64, { scheme: 'signatures', pagesPerSignature: 8 });
    expect(greatestShift).toBeCloseTo(mm(0.1));
  });

  it('never show over the fold, and bleed shows on all other sides', () => {
    const bleed = mm(3);
    const { sheets: all, size } = plan(28, { trim: PAPERS.a6, bleed });
    const [left, right] = all[3]?.front.pages ?? [];
    const edge = Number(left?.window.x) + Number(left?.window.width);
    expect([edge, right?.window.x]).toEqual([size.width / 2, size.width / 2]);
    expect(left?.window.x).toBeCloseTo(Number(left?.box.x) - bleed);
    expect(left?.window.height).toBeCloseTo(mm(148) + 2 * bleed);
  });
});

describe('marks', () => {
  const marksOf = (options: Partial<ImpositionOptions>) =>
    plan(8, { marks: true, ...options }).sheets.map(({ front, back }) => [
      front.marks,
      back?.marks ?? [],
    ]);
  const kinds = (marks: readonly Mark[] = []) => marks.map(({ kind }) => kind).toSorted();
  const isUpright = ({ from, to }: Mark) => from.x === to.x;
  const FOUR_CUTS = Array.from({ length: 8 }, () => 'crop');

  it('stand around pages smaller than the sheet, clear of them', () => {
    const all = marksOf({ trim: PAPERS.a6, bleed: mm(3) }).flat();
    for (const marks of all) {
      expect(kinds(marks)).toEqual([...FOUR_CUTS, 'fold', 'fold']);
      for (const { from, to } of marks) {
        const isBeside = [from.x, to.x].every((x) => Math.abs(x - mm(297 / 2)) > mm(105 + 3));
        const isAbove = [from.y, to.y].every((y) => Math.abs(y - mm(105)) > mm(74 + 3));
        expect(isBeside || isAbove).toBe(true);
      }
    }
  });

  it('leave alone pages that fill the sheet, but for a dash at either end of the fold inside the pile', () => {
    const [outer, inner] = marksOf({});
    expect(outer).toEqual([[], []]);
    expect(inner?.[0]).toEqual([]);
    expect(inner?.[1]?.map(({ from, to }) => [from.x, from.y, to.x, to.y].map(Math.round))).toEqual(
      [
        [421, 0, 421, 9],
        [421, 595, 421, 587],
      ],
    );
  });

  it('can be printed', () => {
    const [, inner] = marksOf({ border: mm(6) });
    const [low, high] = inner?.[1] ?? [];
    expect([low?.from.y, high?.from.y]).toEqual([mm(6), mm(210) - mm(6)]);
    for (const marks of marksOf({ trim: PAPERS.a6, border: mm(6) }).flat())
      for (const { x, y } of marks.flatMap(({ from, to }) => [from, to])) {
        expect(Math.min(x, mm(297) - x)).toBeGreaterThanOrEqual(mm(6) - 1e-6);
        expect(Math.min(y, mm(210) - y)).toBeGreaterThanOrEqual(mm(6) - 1e-6);
      }
  });

  it('show where the pile is cut, which is nearer to the fold on inner sheets', () => {
    const thick = plan(16, { trim: PAPERS.a6, marks: true, paperThickness: mm(0.5) });
    const places = thick.sheets.map(({ front }) =>
      front.marks
        .filter(({ kind, from, to }) => kind === 'crop' && from.x === to.x)
        .map(({ from }) => Math.abs(from.x - thick.size.width / 2)),
    );
    expect(places).toEqual(
      [105, 104.5, 104, 103.5].map((far) => [1, 2, 3, 4].map(() => expect.closeTo(mm(far)))),
    );
  });

  it('become dashes where the room beside the pages is too small to see them', () => {
    const narrow = { ...PAPERS.a6, height: mm(204) };
    const [low, high] = marksOf({ trim: narrow })[0]?.[0]?.filter(isUpright) ?? [];
    expect([low?.from.y, low?.to.y]).toEqual([0, expect.closeTo(mm(3))]);
    expect([high?.from.y, high?.to.y]).toEqual([mm(210), expect.closeTo(mm(207))]);
  });

  it('are not there unless they are asked for', () => {
    expect(marksOf({ trim: PAPERS.a6, marks: false }).flat(2)).toEqual([]);
  });
});
