import type { Place } from '../../diagnostics/diagnostic.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';

/** Maps of a brand that layers merge key by key: only what is in them is a token. */
const MERGED = /^(?:inks|steps(?:\.\d)?|families|lockup|cover|imprint)$/;

/** Where every token of a brand stands, by dotted key; a token that is a map or a list of maps (an ink with its greys, the logos) also counts part by part. */
export function placesOf(brand: object, spotOf: SpotOf): Readonly<Record<string, Place>> {
  return Object.fromEntries(
    pathsIn(brand, []).map((path) => [path.join('.'), spotOf(path).place] as const),
  );
}

type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path): readonly Path[] {
  const isToken = path.length > 0 && !MERGED.test(path.join('.'));
  const own = isToken ? [path] : [];
  if (!hasParts(value)) return own;
  const inner = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .flatMap(([key, each]) => pathsIn(each, [...path, Array.isArray(value) ? Number(key) : key]));
  return [...own, ...inner];
}

/** Four numbers are one value; so are the lines of an address. */
function hasParts(value: unknown): value is object {
  const isList = Array.isArray(value);
  if (isList) return value.some((each) => typeof each === 'object');
  return typeof value === 'object' && value !== null;
}
