import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Brand, Families, Inks } from '../model/brand.js';
import type { BrandLayer } from '../model/content.js';
import type { Outcome } from '../model/outcome.js';
import { layered } from './layered.js';

export interface BrandStock {
  readonly families: readonly string[];
  readonly drawings: readonly string[];
}

const INKS = ['text', 'dark', 'accent', 'overlap', 'example'] as const;
const FAMILIES = ['display', 'text', 'code', 'symbols'] as const;

/** The brand of an edition; what it names must be in stock. */
export function resolveBrand(
  layers: readonly BrandLayer[],
  stock: BrandStock,
): Outcome<Brand | undefined> {
  const merged = layered<BrandLayer>(
    layers.map((_, index) => withoutOverruledSteps(layers, index)),
  );
  const brand = complete(merged);
  if (!brand) return { value: undefined, diagnostics: [incomplete(merged)] };
  const diagnostics = [
    ...unknownFamilies(brand, merged.places, stock),
    ...unknownMark(brand, merged.places, stock),
  ];
  return { value: hasErrors(diagnostics) ? undefined : brand, diagnostics };
}

/** Whoever sets the accent itself means every step, unless the same file also sets the steps. */
function withoutOverruledSteps(layers: readonly BrandLayer[], index: number): BrandLayer {
  const layer = layers[index] ?? {};
  const isOverruled = layers
    .slice(index + 1)
    .some(({ inks }) => inks?.accent !== undefined || inks?.overlap !== undefined);
  const { steps, ...rest } = layer;
  return isOverruled || !steps ? rest : layer;
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
    return errorAt('edition/unknown-family', `There is no font family “${family}”.`, {
      place: places?.[`families.${role}`],
      hints: [
        nameHint(family, stock.families),
        'a family lies in a folder of fonts/, with a font.yaml that gives its name',
      ],
    });
  });
}

function unknownMark({ lockup }: Brand, places: Places, stock: BrandStock): readonly Diagnostic[] {
  const { mark } = lockup;
  if (mark === undefined || stock.drawings.includes(mark)) return [];
  return [
    errorAt('edition/unknown-drawing', `There is no drawing “${mark}”.`, {
      place: places?.['lockup.mark'],
      hints: [nameHint(mark, stock.drawings), 'drawings lie in content/drawings'],
    }),
  ];
}
