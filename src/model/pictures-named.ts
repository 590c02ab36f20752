import type { Place } from '../diagnostics/diagnostic.js';
import { allTexts } from './all-texts.js';
import type { Content } from './content.js';
import { sectionReferences } from './references.js';

export interface PictureNamed {
  readonly path: string;
  readonly place: Place | undefined;
}

type Naming = Pick<Content, 'sections'> &
  Partial<Pick<Content, 'brand' | 'organisations' | 'countries' | 'languages'>>;

/** Every picture of sections, translations and brands at every place that names it. */
export function picturesNamed(content: Naming): readonly PictureNamed[] {
  const { sections, brand = {}, organisations = {}, countries = {} } = content;
  const translated = allTexts(content).flatMap((each) => each.sections);
  const shown = [...sections, ...translated].flatMap(
    (section) => sectionReferences(section).images,
  );
  const overlays = [...Object.values(countries), ...Object.values(organisations)];
  const brands = [brand, ...overlays.map((each) => each.brand)];
  const logos = brands.flatMap(({ logos: places = [], places: named = {} }) =>
    places.flatMap(({ image }, index) =>
      image === undefined ? [] : [{ path: image, place: named[`logos.${index}.image`] }],
    ),
  );
  return [...shown.map(({ name, place }) => ({ path: name, place })), ...logos];
}
