import { posix } from 'node:path';
import type { Place } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { BrandLayer } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { withoutUnset } from '../../model/without-unset.js';
import { BRAND_SCHEMA, type BrandFile } from './brand-schema.js';

/** A layer of the brand: what one file sets, with the places of the names that are looked up later. */
export function parseBrand(file: TextFile, aliasLimit: number): Outcome<BrandLayer | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: BRAND_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const { logos, ...rest } = value;
  const folder = posix.relative('content', posix.dirname(file.path));
  const placed = logos?.map(({ label, image }) => ({
    ...(label !== undefined && { label }),
    ...(image !== undefined && { image: posix.join(folder, image) }),
  }));
  const layer: BrandLayer = {
    ...withoutUnset(rest),
    ...(placed && { logos: placed }),
    places: placesOf(value, spotOf),
  };
  return { value: layer, diagnostics };
}

function placesOf(brand: BrandFile, spotOf: SpotOf): Readonly<Record<string, Place>> {
  const paths: (readonly (string | number)[])[] = [
    ...Object.keys(brand.families ?? {}).map((role) => ['families', role]),
    ...(brand.lockup?.mark === undefined ? [] : [['lockup', 'mark']]),
    ...(brand.logos ?? []).flatMap(({ image }, index) =>
      image === undefined ? [] : [['logos', index, 'image']],
    ),
  ];
  return Object.fromEntries(paths.map((path) => [path.join('.'), spotOf(path).place]));
}
