import { hasErrors } from '../diagnostics/diagnostic.js';
import type { NameSide } from '../finish/job.js';
import type { Edition } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { PrintPlan } from '../model/print-plan.js';
import type { Product } from '../model/product.js';
import type { OfficeWishes } from '../model/project.js';
import type { Size } from '../print/imposition.js';
import type { ImpositionOptions } from '../print/imposition-options.js';
import { mm, type Points } from '../print/lengths.js';
import { planImposition } from '../print/plan-imposition.js';

/** Most office printers leave so much white along the edges of a sheet. */
export const OFFICE_BORDER: Points = mm(6);
/** Half of the inner margin: what creep may take of it. */
const GUTTER = mm(9);

/** The pages of one output, and what is to become of them. */
export interface OfficeJob {
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly trim: Size;
  readonly product: Product;
  readonly direction: Edition['direction'];
  readonly paperThickness: Points;
  readonly wishes: OfficeWishes;
  readonly nameSide: NameSide;
}

export interface ForOffice {
  readonly bytes: Uint8Array;
  readonly plan: PrintPlan;
}

type Scheme = Omit<ImpositionOptions, 'trim' | 'sheet' | 'bleed'>;

/** Puts pages on the sheets of an office printer as their product wants it; loose sheets stay as they are where the printer turns them itself. */
export async function toOffice(job: OfficeJob): Promise<Outcome<ForOffice | undefined>> {
  const { bytes, pages, trim, product, wishes, nameSide } = job;
  const { file, printer, copies } = wishes;
  const scheme = schemeOf(job);
  const planOf = (imposition: PrintPlan['imposition']): PrintPlan => {
    const known = printer && { printer };
    return { file, product, pages, imposition, flip: scheme.flip, ...known, copies };
  };
  if (product === 'sheets' && scheme.sides === 'duplex') {
    const { imposition, diagnostics } = planImposition(pages, { ...scheme, trim, sheet: trim });
    return { value: imposition && { bytes, plan: planOf(imposition) }, diagnostics };
  }
  const { impose } = await import('../finish/impose.js');
  const sheet = product === 'sheets' && { sheet: trim };
  const tray = printer && { tray: printer.tray, swapsFlips: printer.flips === 'swapped' };
  const { value, diagnostics } = await impose(
    { name: file, bytes },
    { ...scheme, ...sheet, ...tray, nameSide },
  );
  if (!value || hasErrors(diagnostics)) return { value: undefined, diagnostics };
  return { value: { bytes: value.bytes, plan: planOf(value.imposition) }, diagnostics };
}

function schemeOf({ product, direction, paperThickness, wishes: { printer } }: OfficeJob): Scheme {
  const common = {
    binding: direction === 'rtl' ? 'right' : 'left',
    sides: printer?.sides ?? 'duplex',
    border: printer?.border ?? OFFICE_BORDER,
    paperThickness,
    flip: 'long',
  } as const;
  switch (product) {
    case 'folded':
      return { ...common, scheme: 'saddle-stitch', flip: 'short', gutter: GUTTER, marks: true };
    case 'cards':
      return { ...common, scheme: 'n-up', flip: 'short', cards: true, marks: true };
    case 'poster':
      return { ...common, scheme: 'tile', marks: true };
    case 'sheets':
      return { ...common, scheme: 'n-up', across: 1, down: 1 };
  }
}
