import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import { type Brand, type Families, type Inks, isPicture } from '../model/brand.js';
import type { BrandLayer } from '../model/content.js';
import type { FontFamily } from '../model/font.js';
import type { Outcome } from '../model/outcome.js';
import { checkContrast } from './check-contrast.js';
import { layered } from './layered.js';
import { standingLayers } from './standing-layers.js';

export interface BrandStock {
  readonly families: readonly string[];
  /** Families in the folders of organisations that this brand has nothing to do with. */
  readonly others?: readonly Pick<FontFamily, 'family' | 'organisation'>[];
  readonly drawings: readonly string[];
}

const INKS = ['text', 'dark', 'accent', 'overlap', 'example'] as const;
const FAMILIES = ['display', 'text', 'code', 'symbols'] as const;

/** The brand of an edition; what it names must be in stock. */
export function resolveBrand(
  layers: readonly BrandLayer[],
  stock: BrandStock,
): Outcome<Brand | undefined> {
  const merged = layered<BrandLayer>(standingLayers(layers));
  const brand = complete(merged);
  if (!brand) return { value: undefined, diagnostics: [incomplete(merged)] };
  const diagnostics = [
    ...unknownFamilies(brand, merged.places, stock),
    ...unknownMark(brand, merged.places, stock),
    ...checkContrast(brand, merged.places),
  ];
  return { value: hasErrors(diagnostics) ? undefined : brand, diagnostics };
}

function complete({ inks, families, ...rest }: BrandLayer): Brand | undefined {
  const name = rest.lockup?.name;
  if (name === undefined || !isWhole(inks, INKS) || !isWhole(families, FAMILIES)) return undefined;
  return {
    inks: inks as Inks,
    steps: rest.steps ?? {},
    families: families as Families,
    lockup: { tagline: '', ...rest.lockup, name },
    logos: rest.logos ?? [],
    cover: { style: rest.cover?.style ?? 'broadside' },
    ...(rest.mixes && { mixes: rest.mixes }),
    ...(rest.contacts && { contacts: rest.contacts }),
  };
}

function isWhole<Key extends string>(
  map: Partial<Record<Key, string>> | undefined,
  keys: readonly Key[],
): boolean {
  return keys.every((key) => map?.[key] !== undefined);
}

function incomplete({ inks, families, lockup }: BrandLayer): Diagnostic {
  const missing = [
    ...INKS.filter((key) => inks?.[key] === undefined).map((key) => `inks.${key}`),
    ...FAMILIES.filter((key) => families?.[key] === undefined).map((key) => `families.${key}`),
    ...(lockup?.name === undefined ? ['lockup.name'] : []),
  ];
  return errorAt('edition/incomplete-brand', `The brand lacks ${missing.join(', ')}.`, {
    place: { file: 'content/brand.yaml' },
    hints: ['add them to content/brand.yaml'],
  });
}

type Places = BrandLayer['places'];

function unknownFamilies(brand: Brand, places: Places, stock: BrandStock): readonly Diagnostic[] {
  return FAMILIES.filter((role) => !stock.families.includes(brand.families[role])).map((role) => {
    const family = brand.families[role];
    const other = stock.others?.find((each) => each.family === family);
    const way = other
      ? `“${family}” belongs to “${other.organisation}”: put its folder into fonts/, if its licence allows it, or extend that brand`
      : 'a family lies in a folder of fonts/, with a font.yaml that gives its name';
    return errorAt('edition/unknown-family', `There is no font family “${family}”.`, {
      place: places?.[`families.${role}`],
      hints: other ? [way] : [nameHint(family, stock.families), way],
    });
  });
}

function unknownMark({ lockup }: Brand, places: Places, stock: BrandStock): readonly Diagnostic[] {
  const { mark } = lockup;
  if (mark === undefined || isPicture(mark) || stock.drawings.includes(mark)) return [];
  return [
    errorAt('edition/unknown-drawing', `There is no drawing “${mark}”.`, {
      place: places?.['lockup.mark'],
      hints: [
        nameHint(mark, stock.drawings),
        'drawings lie in content/drawings; a picture beside brand.yaml is named with its ending, as mark.svg',
      ],
    }),
  ];
}
