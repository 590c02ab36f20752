import type { FontFamily } from '../model/font.js';

export interface Reach {
  readonly fonts: readonly FontFamily[];
  /** What lies in the folders of organisations that the edition has nothing to do with. */
  readonly others: readonly FontFamily[];
}

/** The families that an edition may use: everybody's, and those of its organisation and of the ones whose brands that extends; of one name the nearest. */
export function fontsFor(stock: readonly FontFamily[], chain: readonly string[]): Reach {
  const owners = [undefined, ...chain.toReversed()];
  const usable = owners.flatMap((owner) => stock.filter((each) => each.organisation === owner));
  return {
    fonts: [...new Map(usable.map((each) => [each.family, each])).values()],
    others: stock.filter((each) => !usable.includes(each)),
  };
}
