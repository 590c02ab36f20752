import type { BrandLayer } from '../model/content.js';

/** Layers of a brand, lowest first, each with what it still says under those above it. */
export function standingLayers(layers: readonly BrandLayer[]): readonly BrandLayer[] {
  return layers.map((layer, index) => withoutOverruled(layer, layers.slice(index + 1)));
}

function withoutOverruled(layer: BrandLayer, above: readonly BrandLayer[]): BrandLayer {
  const { steps, contacts, mixes, places, ...rest } = layer;
  const keepsSteps = !above.some(setsAccent);
  const isKept = (key: string) => keepsSteps || !key.startsWith('steps.');
  const isMixed = (key: string) => above.some((each) => each.mixes?.[key] !== undefined);
  return {
    ...rest,
    ...(keepsSteps && steps && { steps }),
    ...(contacts && !above.some((each) => each.contacts) && { contacts }),
    ...(mixes && { mixes: picked(mixes, (key) => isKept(key) && !isMixed(key)) }),
    ...(places && { places: picked(places, (key) => isKept(key) && !isReplaced(key, above)) }),
  };
}

/** Part of a token (the grey of an ink, a logo of the logos) that a higher layer sets as a whole. */
function isReplaced(key: string, above: readonly BrandLayer[]): boolean {
  const parts = key.split('.');
  const wholes = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
  return wholes.some((whole) => above.some(({ places = {} }) => places[whole] !== undefined));
}

function picked<Value>(
  map: Readonly<Record<string, Value>>,
  isWanted: (key: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(map).filter(([key]) => isWanted(key)));
}

/** Whoever sets the accent itself means every step, unless the same file also sets the steps. */
function setsAccent({ inks }: BrandLayer): boolean {
  return inks?.accent !== undefined || inks?.overlap !== undefined;
}
