import type { BrandLayer, Words } from '../model/content.js';

/** A brand's words for the imprint as interface words. */
export function brandWords({ imprint = {}, places = {} }: BrandLayer): Required<Words> {
  const keys = Object.keys(imprint).map((key) => `imprint.${key}`);
  return {
    strings: Object.fromEntries(keys.map((key) => [key, imprint[key.slice(PREFIX)] ?? ''])),
    stringPlaces: Object.fromEntries(
      keys.flatMap((key) => {
        const place = places[key];
        return place ? [[key, place] as const] : [];
      }),
    ),
  };
}

const PREFIX = 'imprint.'.length;
