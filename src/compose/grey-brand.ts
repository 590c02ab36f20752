import type { Brand } from '../model/brand.js';
import { greyOf } from '../model/contrast.js';

/** A brand as an office printer without colour prints it: by the greys that it gives itself, else by their brightness. */
export function greyBrand(brand: Brand): Brand {
  const { inks, steps, mixes = {} } = brand;
  const grey = (key: string, colour: string) => mixes[key]?.grey ?? greyOf(colour);
  const greys = <Set extends object>(set: Set, prefix = '') =>
    Object.fromEntries(
      Object.entries(set).map(([role, colour]) => [role, grey(`${prefix}${role}`, colour)]),
    ) as unknown as Set;
  return {
    ...brand,
    inks: greys(inks),
    steps: Object.fromEntries(
      Object.entries(steps).map(([step, set]) => [step, greys(set, `steps.${step}.`)]),
    ),
  };
}
