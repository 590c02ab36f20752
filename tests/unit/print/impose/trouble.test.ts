import { describe, expect, it } from 'vitest';
import { mm } from '../../../../src/print/lengths.js';
import { PAPERS } from '../../../../src/print/papers.js';
import { planImposition } from '../../../../src/print/plan-imposition.js';
import { BOOKLET, plan, said } from '../../../support/small-imposition.js';

describe('what does not work', () => {
  it('says which sheets are large enough', () => {
    expect(said(8, { trim: PAPERS.a4 })).toEqual([
      {
        says: 'error: 2 pages on a side need 420 × 297 mm; the sheet has 210 × 297 mm.',
        hints: ['large enough: --sheet a3', '--fit makes the pages smaller'],
      },
    ]);
    expect(planImposition(8, { ...BOOKLET, ...{ trim: PAPERS.a4 } }).imposition).toBeUndefined();
    expect(said(8, { trim: PAPERS.a3 })[0]?.hints[0]).toBe('take a sheet of at least 594 × 420 mm');
  });

  it('says where white pages go', () => {
    expect(said(26)).toEqual([
      {
        says: 'warning: 26 pages cannot fill sheets of four: 2 white pages go in at the end, as pages 27 and 28.',
        hints: ['--back-cover puts white pages before the last one, which then stays on the back'],
      },
    ]);
    expect(said(27, { backCover: true })).toEqual([
      {
        says: 'warning: 27 pages cannot fill sheets of four: 1 white page goes in before the last page, as page 27.',
        hints: [],
      },
    ]);
    expect(said(5)[0]?.says).toMatch(/3 white pages go in at the end, as pages 6 to 8\.$/);
    expect(plan(26).padding).toBe(2);
  });

  it('says how far creep may go', () => {
    const thick = { paperThickness: mm(0.5), gutter: mm(5) };
    expect(said(44, thick)).toEqual([]);
    expect(said(48, thick)).toEqual([
      {
        says: 'error: Creep moves the innermost pages 5.5 mm towards the fold, where only 5 mm are free.',
        hints: ['print on thinner paper', 'fold it in signatures of 16 pages: --scheme signatures'],
      },
    ]);
    expect(planImposition(48, { ...BOOKLET, ...thick }).imposition).toBeUndefined();
    const smaller = said(44, { ...thick, trim: PAPERS.a4, fit: true })[0]?.says;
    expect(smaller).toMatch(/5 mm towards the fold, where only 3\.5 mm are free\.$/);
  });

  it('says which signatures there are, together with all else', () => {
    const bad = (pagesPerSignature: number) =>
      said(8, { scheme: 'signatures', pagesPerSignature, trim: PAPERS.a4 }).map(({ says }) => says);
    expect(bad(10)).toEqual([
      'error: A signature cannot have 10 pages.',
      'error: 2 pages on a side need 420 × 297 mm; the sheet has 210 × 297 mm.',
    ]);
    const hint = (pagesPerSignature: number) =>
      said(8, { scheme: 'signatures', pagesPerSignature })[0]?.hints;
    expect(hint(36)).toEqual(['4 to 32 pages, a multiple of four: the nearest is 32']);
    expect(hint(0)).toEqual(['4 to 32 pages, a multiple of four: the nearest is 4']);
  });

  it('warns of piles that no stapler takes', () => {
    expect(said(64)).toEqual([]);
    expect(said(68)[0]?.says).toMatch(/^warning: 17 sheets in one fold/);
    expect(said(68, { scheme: 'signatures' })).toEqual([]);
  });

  it('wants a page', () => {
    expect(said(0)[0]?.says).toBe('error: There is no page to put on a sheet.');
  });

  it('says what a wrong number across and down would need', () => {
    const cards = { scheme: 'n-up', trim: PAPERS.a6, across: 3, down: 3 } as const;
    expect(said(4, cards)).toEqual([
      {
        says: 'error: 9 pages on a side need 315 × 444 mm; the sheet has 210 × 297 mm.',
        hints: ['take a sheet of at least 315 × 444 mm', '--fit makes the pages smaller'],
      },
    ]);
    expect(said(4, { scheme: 'n-up', trim: PAPERS.a3 })[0]).toEqual({
      says: 'error: The page needs 297 × 420 mm; the sheet has 210 × 297 mm.',
      hints: ['large enough: --sheet a3', '--fit makes the pages smaller'],
    });
  });

  it('warns of a last card without a back', () => {
    const cards = { scheme: 'cut-and-stack', trim: PAPERS.a6 } as const;
    expect(said(8, cards)).toEqual([]);
    expect(said(7, cards)[0]?.says).toBe('warning: The back of page 7, the last one, stays white.');
    expect(said(7, { ...cards, scheme: 'n-up', cards: true })).toHaveLength(1);
    expect(said(7, { ...cards, scheme: 'n-up' })).toEqual([]);
    expect(said(1, cards)).toEqual([]);
  });

  it('wants tiles to show more than they share', () => {
    const poster = { scheme: 'tile', trim: PAPERS.a3, overlap: mm(200), border: mm(6) } as const;
    expect(said(1, poster)).toEqual([
      {
        says: 'error: An overlap of 200 mm leaves nothing to show on a sheet of which 198 mm can be printed.',
        hints: ['take a smaller overlap or a larger sheet'],
      },
    ]);
  });
});
