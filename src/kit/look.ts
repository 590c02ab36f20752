import type { Brand, Inks } from '../model/brand.js';
import { tintOf } from '../model/contrast.js';
import type { FontFamily } from '../model/font.js';
import type { Publication } from '../model/publication.js';
import type { Paper } from '../print/papers.js';
import { type Grid, type GridName, gridOf } from './grid.js';
import { type TypeRole, type TypeSize, typeScale } from './type-roles.js';

/** Every decision about how pages look, in tokens: components hold no colour, family or size of their own. */
export interface Look {
  readonly grid: Grid;
  readonly type: Readonly<Record<TypeRole, TypeSize>>;
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

/** The look of a publication: its brand's inks for its step, its variant, its direction, on its own paper or a smaller piece of it. */
export function lookOf(publication: Publication, on = gridNameOf(publication.paper)): Look {
  const { brand, guide, variant, direction } = publication;
  const grid = gridOf(on);
  const inks = { ...brand.inks, ...brand.steps[String(guide.step ?? '')] };
  const saving = variant === 'ink-saving';
  const leftToRight = direction === 'ltr';
  return {
    grid,
    type: typeScale(grid.type),
    inks: { ...inks, tint: tintOf(inks.accent) },
    families: brand.families,
    fonts: publication.fonts,
    saving,
    start: leftToRight ? 'left' : 'right',
    end: leftToRight ? 'right' : 'left',
    row: leftToRight ? 'row' : 'row-reverse',
  };
}

/** A paper that lies on its long side has a grid of its own. */
function gridNameOf({ name, width, height }: Paper): GridName {
  return (width > height ? `${name}-wide` : name) as GridName;
}
