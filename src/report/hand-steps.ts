import type { Imposition } from '../print/imposition.js';
import { counted } from './counted.js';

/** What hands do once it is printed. */
export function handSteps(imposition: Imposition): readonly string[] {
  const { sheets, grid } = imposition;
  switch (imposition.scheme) {
    case 'saddle-stitch':
      return sheets.length === 1
        ? ['fold the sheet in the middle']
        : ['fold all sheets together in the middle', 'staple them twice through the fold'];
    case 'signatures':
      return signatureSteps(imposition);
    case 'n-up':
      return [];
    case 'cut-and-stack':
      return grid ? stackSteps(grid) : [];
    case 'tile':
      return grid ? tileSteps(grid) : [];
  }
}

function signatureSteps({ sheets }: Imposition): readonly string[] {
  const gathered = sheets.filter(({ signature }) => signature > 0);
  const last = Math.max(...gathered.map(({ signature }) => signature));
  const [first = 0, ending = 0] = [1, last].map(
    (number) => gathered.filter(({ signature }) => signature === number).length,
  );
  if (last === 1)
    return ['fold all sheets together in the middle', 'sew or staple them through the fold'];
  const ends = first === ending ? '' : `, the last ${ending} too`;
  return [
    `fold every ${counted(first, 'sheet')} together in the middle${ends}: ${last} signatures`,
    'sew or staple each of them through its fold',
    'lay them on one another, in order',
  ];
}

type Grid = NonNullable<Imposition['grid']>;

function stackSteps({ across, down }: Grid): readonly string[] {
  const piles = across * down;
  if (piles === 1) return [];
  return [
    `cut the whole pile into ${piles} piles, ${across} beside each other and ${down} above each other`,
    'lay them on one another, row by row from the top left, the first on top',
  ];
}

function tileSteps({ across, down }: Grid): readonly string[] {
  if (across * down === 1) return [];
  return [
    `lay out ${across} × ${down} sheets for each page, row by row from the top left`,
    'cut the left and the upper edge where a sheet lies on another, and glue it there',
  ];
}
