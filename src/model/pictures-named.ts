import type { Place } from '../diagnostics/diagnostic.js';
import type { Content } from './content.js';
import { sectionReferences } from './references.js';

export interface PictureNamed {
  readonly path: string;
  readonly place: Place | undefined;
}

type Naming = Pick<Content, 'sections'> &
  Partial<Pick<Content, 'brand' | 'organisations' | 'languages'>>;

/** Every picture of sections, translations and brands at every place that names it. */
export function picturesNamed({
  sections,
  brand = {},
  organisations = {},
  languages = {},
}: Naming): readonly PictureNamed[] {
  const translated = Object.values(languages).flatMap((each) => each.sections);
  const shown = [...sections, ...translated].flatMap(
    (section) => sectionReferences(section).images,
  );
  const brands = [brand, ...Object.values(organisations).map((each) => each.brand)];
  const logos = brands.flatMap(({ logos: places = [], places: named = {} }) =>
    places.flatMap(({ image }, index) =>
      image === undefined ? [] : [{ path: image, place: named[`logos.${index}.image`] }],
    ),
  );
  return [...shown.map(({ name, place }) => ({ path: name, place })), ...logos];
}
