import { posix } from 'node:path';
import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import { readShape } from '../../diagnostics/yaml/read-shape.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import { type Brand, type ClearSpace, isPicture, type Mix } from '../../model/brand.js';
import type { BrandLayer } from '../../model/content.js';
import type { Outcome } from '../../model/outcome.js';
import type { TextFile } from '../../model/sources.js';
import { withoutUnset } from '../../model/without-unset.js';
import { BRAND_SCHEMA, type BrandFile, type InkFile } from './brand-schema.js';
import { placesOf } from './places-of.js';

/** A layer of the brand: what one file sets, with the place of every token. */
export function parseBrand(file: TextFile, aliasLimit: number): Outcome<BrandLayer | undefined> {
  const source = { file: file.path, text: file.text };
  const { value, spotOf, diagnostics } = readShape(source, { schema: BRAND_SCHEMA, aliasLimit });
  if (!value) return { value: undefined, diagnostics };
  const folder = posix.relative('content', posix.dirname(file.path));
  const { inks, steps, lockup, logos, ...rest } = value;
  const mixes = mixesOf(value);
  const layer = {
    ...withoutUnset(rest),
    ...(inks && { inks: colours(inks) }),
    ...(steps && { steps: mapped(steps, stepInks) }),
    ...(Object.keys(mixes).length > 0 && { mixes }),
    ...(lockup && { lockup: lockupIn(folder, lockup) }),
    ...(logos && { logos: logos.map((logo) => logoIn(folder, logo)) }),
    places: placesOf(value, spotOf),
  } as BrandLayer;
  return { value: layer, diagnostics: homelessExtends(file.path, layer, spotOf) };
}

const ORGANISATION = /^content\/organisations\//;

/** The guide's brand lies under all others: it cannot stand on one of them. */
function homelessExtends(
  path: string,
  layer: Pick<BrandLayer, 'extends'>,
  spotOf: SpotOf,
): readonly Diagnostic[] {
  if (layer.extends === undefined || ORGANISATION.test(path)) return [];
  const message = 'Only the brand of an organisation extends another one.';
  const hints = ['name the organisation in the edition, as “organisation: …”'];
  return [errorAt('yaml/unknown-key', message, { ...spotOf(['extends'], 'key'), hints })];
}

type Inks = Readonly<Record<string, InkFile | undefined>>;

function colours(inks: Inks): Readonly<Record<string, string>> {
  return mapped(inks, rgbOf);
}

function stepInks({ accent, overlap }: { readonly accent: InkFile; readonly overlap: InkFile }) {
  return { accent: rgbOf(accent), overlap: rgbOf(overlap) };
}

function rgbOf(ink: InkFile): string {
  return typeof ink === 'string' ? ink : ink.rgb;
}

/** An ink that is set again is another ink: it says anew what presses make of it, or nothing. */
function mixesOf({ inks = {}, steps = {} }: BrandFile): Readonly<Record<string, Mix>> {
  const ofSteps = Object.entries(steps).flatMap(([step, set]) =>
    Object.entries(set ?? {}).map(([role, ink]) => [`steps.${step}.${role}`, ink] as const),
  );
  return Object.fromEntries(
    [...Object.entries(inks), ...ofSteps].map(([key, ink]) => [key, mixOf(ink)]),
  );
}

function mixOf(ink: InkFile | undefined): Mix {
  if (ink === undefined || typeof ink === 'string') return {};
  const { rgb: _, ...mix } = ink;
  return withoutUnset(mix) as Mix;
}

function lockupIn(folder: string, lockup: NonNullable<BrandFile['lockup']>): BrandLayer['lockup'] {
  const { mark, ...lines } = lockup;
  if (mark === undefined) return withoutUnset(lines) as BrandLayer['lockup'];
  const found = isPicture(mark) ? posix.join(folder, mark) : mark;
  return { ...withoutUnset(lines), mark: found } as BrandLayer['lockup'];
}

type LogoFile = NonNullable<BrandFile['logos']>[number];

function logoIn(folder: string, { label, image, ...rest }: LogoFile): Brand['logos'][number] {
  const space = rest['clear-space'];
  return {
    ...(label !== undefined && { label }),
    ...(image !== undefined && { image: posix.join(folder, image) }),
    ...(space !== undefined && { clearSpace: clearSpaceOf(space) }),
  };
}

function clearSpaceOf(written: string | number): ClearSpace {
  if (typeof written === 'number') return { unit: 'height', value: written };
  return { unit: 'mm', value: Number.parseFloat(written) };
}

function mapped<From, To>(
  map: Readonly<Record<string, From | undefined>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, change(value)] as const],
    ),
  );
}
