import type { Imposition, Sheet, Size } from '../../src/print/imposition.js';
import { mm } from '../../src/print/lengths.js';
import { PAPERS } from '../../src/print/papers.js';
import { type ImpositionOptions, planImposition } from '../../src/print/plan-imposition.js';

/** An A5 booklet on A4. */
export const BOOKLET: ImpositionOptions = {
  scheme: 'saddle-stitch',
  trim: PAPERS.a5,
  sheet: PAPERS.a4,
  binding: 'left',
  flip: 'short',
  sides: 'duplex',
  paperThickness: mm(0.1),
};

export function plan(pages: number, options: Partial<ImpositionOptions> = {}): Imposition {
  const { imposition, diagnostics } = planImposition(pages, { ...BOOKLET, ...options });
  if (!imposition) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return imposition;
}

/** What is said of it: “error: …”, and the ways out. */
export function said(pages: number, options: Partial<ImpositionOptions> = {}) {
  return planImposition(pages, { ...BOOKLET, ...options }).diagnostics.map((each) => ({
    says: `${each.severity}: ${each.message}`,
    hints: each.hints,
  }));
}

/** “8 1 | 2 7” of each sheet: the front, then the back, from left to right; a dot is a white page. */
export function folds({ sheets, size }: Imposition): readonly string[] {
  return sheets.map(({ front, back }) =>
    [front, back].map((side) => `${pageOn(side, 0, size)} ${pageOn(side, 1, size)}`).join(' | '),
  );
}

function pageOn(side: Sheet['front'] | undefined, half: 0 | 1, { width }: Size): number | string {
  const isThere = (middle: number) => middle > width / 2 === (half === 1);
  return side?.pages.find(({ box }) => isThere(box.x + box.width / 2))?.page ?? '·';
}
