import type { Brand, Inks } from '../model/brand.js';
import { tintOf } from '../model/contrast.js';
import type { FontFamily } from '../model/font.js';
import type { Publication } from '../model/publication.js';
import { bindingMargin } from '../print/binding-margin.js';
import { mm } from '../print/lengths.js';
import type { Paper } from '../print/papers.js';
import { type Grid, type GridName, gridOf } from './grid.js';
import { type TypeRole, type TypeSize, typeScale } from './type-roles.js';

/** Every decision about how pages look, in tokens: components hold no colour, family or size of their own. */
export interface Look {
  readonly grid: Grid;
  readonly type: Readonly<Record<TypeRole, TypeSize>>;
  /** For readers with low vision: no word is split, and what else stands side by side stands one under the other. */
  readonly largePrint: boolean;
  /** The brand's, and a tint of the accent to lie under what is filled in as an example. */
  readonly inks: Inks & { readonly tint: string };
  readonly families: Brand['families'];
  readonly fonts: readonly FontFamily[];
  /** Outlines and hatching instead of full cuts. */
  readonly saving: boolean;
  /** Where lines begin. */
  readonly start: 'left' | 'right';
  readonly end: 'left' | 'right';
  readonly row: 'row' | 'row-reverse';
}

/** A smaller piece of the paper, or the paper itself in large print. */
export type Ground = GridName | 'large-print';

/** The look of a publication: its brand's inks for its step, its variant, its direction, on its own paper unless it is told otherwise. */
export function lookOf(publication: Publication, on?: Ground): Look {
  const { brand, guide, variant, direction } = publication;
  const grid = gridFor(publication, on);
  const inks = { ...brand.inks, ...brand.steps[String(guide.step ?? '')] };
  const saving = variant === 'ink-saving';
  const leftToRight = direction === 'ltr';
  return {
    grid,
    type: typeScale(grid.type),
    largePrint: grid.type === 'large-print',
    inks: { ...inks, tint: tintOf(inks.accent) },
    families: brand.families,
    fonts: publication.fonts,
    saving,
    start: leftToRight ? 'left' : 'right',
    end: leftToRight ? 'right' : 'left',
    row: leftToRight ? 'row' : 'row-reverse',
  };
}

function gridFor(publication: Publication, on?: Ground): Grid {
  if (on !== undefined && on !== 'large-print') return gridOf(on);
  const own = gridNameOf(publication.paper);
  return besideHoles(gridOf(own, on === 'large-print'), publication);
}

/** A paper that lies on its long side has a grid of its own. */
function gridNameOf({ name, width, height }: Paper): GridName {
  return (width > height ? `${name}-wide` : name) as GridName;
}

/** Nothing to read comes nearer to the trim. */
const OUTERMOST = mm(8);

/** The text moves away from the holes, and keeps its measure where the outer margin has the room. */
function besideHoles(grid: Grid, { holes, paper }: Publication): Grid {
  if (holes === undefined) return grid;
  const inner = Math.max(grid.inner, bindingMargin(holes));
  const width = Math.min(grid.width, paper.width - inner - OUTERMOST);
  return { ...grid, inner, width, outer: paper.width - inner - width };
}
