import { inkKey } from '../model/brand.js';
import type { BrandLayer, Places } from '../model/content.js';
import type { Origin, Origins } from '../model/origin.js';
import type { Folded } from './fold-layers.js';
import { standingLayers } from './standing-layers.js';

export interface NamedBrand {
  readonly name: string;
  readonly brand: BrandLayer;
}

/** Where every section, word and token of an edition comes from. */
export function originsOf(
  { sections, stringOrigins, guideOrigins }: Folded,
  { brands, facts }: { readonly brands: readonly NamedBrand[]; readonly facts: Origins },
): Origins {
  const ofSections = Object.entries(sections).map(([id, { section, layer }]) => [
    `section.${id}`,
    { layer: layer.name, place: section.place },
  ]);
  return {
    ...prefixed('guide', guideOrigins),
    ...Object.fromEntries(ofSections),
    ...prefixed('string', stringOrigins),
    ...prefixed('fact', facts),
    ...prefixed('brand', brandOrigins(brands)),
  };
}

function prefixed(prefix: string, origins: Origins): Origins {
  return Object.fromEntries(
    Object.entries(origins).map(([key, origin]) => [`${prefix}.${key}`, origin]),
  );
}

function brandOrigins(brands: readonly NamedBrand[]): Origins {
  const standing = standingLayers(brands.map(({ brand }) => brand));
  const tokens = standing.flatMap((brand, index) =>
    tokensOf(brand).map((key): [string, Origin] => [
      key,
      originAt(brands[index]?.name ?? '', key, brand.places ?? {}),
    ]),
  );
  return Object.fromEntries(tokens);
}

/** What the pages show of a brand; words of the imprint count among the words. */
function tokensOf(brand: BrandLayer): readonly string[] {
  const { places: _, extends: __, imprint: ___, mixes = {}, ...shown } = brand;
  const ofInks = Object.entries(mixes).flatMap(([key, mix]) =>
    Object.keys(mix).map((part) => `${inkKey(key)}.${part}`),
  );
  return [...tokensIn(shown), ...ofInks];
}

function originAt(layer: string, key: string, places: Places): Origin {
  const place = places[key];
  return { layer, ...(place && { place }) };
}

/** Dotted keys of every value in a tree of maps; a list counts as one value. */
function tokensIn(tree: object, above: readonly string[] = []): readonly string[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    const path = [...above, key];
    if (value === undefined) return [];
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap ? tokensIn(value, path) : [path.join('.')];
  });
}
