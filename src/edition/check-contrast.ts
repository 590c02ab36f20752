import { type Diagnostic, errorAt } from '../diagnostics/diagnostic.js';
import { type Brand, type Inks, inkKey } from '../model/brand.js';
import type { BrandLayer } from '../model/content.js';
import { contrastOf, greyOf, LEAST_CONTRAST, tintOf, WHITE } from '../model/contrast.js';
import { nearestPassing } from './nearest-passing.js';

/** Every pair of type and ground that pages can show is far enough apart, in colour and in grey. Accent and overlap are never type, so a light colour can stand there. */
export function checkContrast(
  brand: Brand,
  places: BrandLayer['places'] = {},
): readonly Diagnostic[] {
  return typesOf(brand).flatMap((type) => {
    const fault = faultIn(type);
    if (!fault) return [];
    const key = fault.isGrey ? `${type.key}.grey` : type.key;
    return [tooLight(type, fault, places[`${key}.rgb`] ?? places[key])];
  });
}

interface Shade {
  readonly colour: string;
  readonly grey: string;
}

/** An ink that words are set in, and all that they are set on. */
interface Type extends Shade {
  readonly key: string;
  /** The brand gives the grey itself: changing the colour does not change it. */
  readonly isGreyGiven: boolean;
  readonly grounds: readonly Ground[];
}

interface Ground extends Shade {
  /** What stands there, as “too light for …” goes on. */
  readonly use: string;
}

const PAPER: Shade = { colour: WHITE, grey: WHITE };

function typesOf(brand: Brand): readonly Type[] {
  const onPaper = (use: string): Ground => ({ ...PAPER, use });
  return [
    typeOf(brand, 'text', [onPaper('all type on white paper')]),
    typeOf(brand, 'dark', [
      onPaper('the title of the cover on white, and for white letters on its tabs and fields'),
    ]),
    typeOf(brand, 'example', [
      onPaper('what is filled in as an example, on white'),
      ...tintsOf(brand),
    ]),
  ];
}

function typeOf(brand: Brand, role: keyof Inks, grounds: readonly Ground[]): Type {
  const isGreyGiven = brand.mixes?.[role]?.grey !== undefined;
  return {
    ...shadeOf(brand, role, brand.inks[role]),
    ...{ key: inkKey(role), isGreyGiven, grounds },
  };
}

function tintsOf(brand: Brand): readonly Ground[] {
  const steps = Object.entries(brand.steps).map(
    ([step, { accent }]) => [`steps.${step}.accent`, accent] as const,
  );
  return [['accent', brand.inks.accent] as const, ...steps].map(([key, accent]) => {
    const { grey } = shadeOf(brand, key, accent);
    const use = `what is filled in as an example, on a tint of “${inkKey(key)}” ${accent}`;
    return { colour: tintOf(accent), grey: tintOf(grey), use };
  });
}

function shadeOf({ mixes = {} }: Brand, key: string, colour: string): Shade {
  return { colour, grey: mixes[key]?.grey ?? greyOf(colour) };
}

interface Fault {
  readonly isGrey: boolean;
  readonly wrong: string;
  readonly nearest: string;
}

function faultIn({ colour, grey, isGreyGiven, grounds }: Type): Fault | undefined {
  const inColour = (each: string) => grounds.every((ground) => isApart(each, ground.colour));
  const inGrey = (each: string) => grounds.every((ground) => isApart(each, ground.grey));
  const passes = (each: string) => inColour(each) && (isGreyGiven || inGrey(greyOf(each)));
  if (!passes(colour)) {
    return { isGrey: false, wrong: colour, nearest: nearestPassing(colour, passes) };
  }
  if (inGrey(grey)) return undefined;
  return { isGrey: true, wrong: grey, nearest: nearestPassing(grey, inGrey) };
}

function isApart(type: string, ground: string): boolean {
  return contrastOf(type, ground) >= LEAST_CONTRAST;
}

function tooLight(
  type: Type,
  { isGrey, wrong, nearest }: Fault,
  place: Diagnostic['place'],
): Diagnostic {
  const [worst] = [...type.grounds].sort((one, other) => lowest(type, one) - lowest(type, other));
  const inColour = ratio(contrastOf(type.colour, worst?.colour ?? WHITE));
  const inGrey = ratio(contrastOf(type.grey, worst?.grey ?? WHITE));
  const name = isGrey ? `The grey of “${type.key}”` : `“${type.key}”`;
  const message = `${name}, ${wrong}, is too light for ${worst?.use}: contrast is ${inColour} in colour and ${inGrey} in grey.`;
  return errorAt('edition/low-contrast', message, {
    place,
    hints: [
      `the nearest ${isGrey ? 'grey' : 'colour'} with ${LEAST_CONTRAST} : 1 is "${nearest}"`,
      'light colours can be the accent or the overlap, which are never type',
    ],
  });
}

function lowest(type: Shade, ground: Shade): number {
  return Math.min(contrastOf(type.colour, ground.colour), contrastOf(type.grey, ground.grey));
}

/** Rounded down: 4.49 must not read as enough. */
function ratio(contrast: number): string {
  return `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;
}
