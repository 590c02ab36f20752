import type { Edition } from '../model/edition.js';

/** The faces that titles and text are set in, with their licence, as an imprint names them. */
export function typeNote({ brand: { families }, fonts }: Pick<Edition, 'brand' | 'fonts'>): string {
  const names = [...new Set([families.display, families.text])];
  const licenceOf = (name: string) => fonts.find(({ family }) => family === name)?.licence ?? '';
  const licences = [...new Set(names.map(licenceOf))];
  return licences
    .map((licence) => {
      const theirs = names.filter((name) => licenceOf(name) === licence).join(', ');
      return licence === '' ? theirs : `${theirs} (${written(licence)})`;
    })
    .join('; ');
}

/** OFL-1.1 is the SPDX name; people know the licence as SIL OFL 1.1. */
function written(licence: string): string {
  return licence.replace(/^OFL-/, 'SIL OFL ');
}
