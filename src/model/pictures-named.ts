import type { Place } from '../diagnostics/diagnostic.js';
import { allTexts } from './all-texts.js';
import { isPicture } from './brand.js';
import type { BrandLayer, Content } from './content.js';
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
  return [
    ...shown.map(({ name, place }) => ({ path: name, place })),
    ...brands.flatMap(picturesOf),
  ];
}

/** The logos of a brand, and its mark where that is no drawing. */
function picturesOf({ logos = [], lockup, places = {} }: BrandLayer): readonly PictureNamed[] {
  const images = logos.flatMap(({ image }, index) =>
    image === undefined ? [] : [{ path: image, place: places[`logos.${index}.image`] }],
  );
  const mark = lockup?.mark;
  if (mark === undefined || !isPicture(mark)) return images;
  return [...images, { path: mark, place: places['lockup.mark'] }];
}
