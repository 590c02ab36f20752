/** On which page of a spread a section may begin; in a left-to-right book a recto is a right-hand page. */
export type StartSide = 'any' | 'recto' | 'verso';

/** Also `facing`: on the recto beside the end of the one before; `centre`: on the verso of a folded book's middle sheet. */
export type StartPlace = StartSide | 'centre' | 'facing';

export const START_PLACES = [
  'any',
  'recto',
  'verso',
  'centre',
  'facing',
] as const satisfies readonly StartPlace[];

/** How many blank pages to put before a section so that it begins on its side; folios count from 1, rectos are odd. */
export function blanksBefore(side: StartSide, pagesSoFar: number): number {
  if (side === 'any') return 0;
  const wantsOdd = side === 'recto';
  const nextIsOdd = pagesSoFar % 2 === 0;
  return wantsOdd === nextIsOdd ? 0 : 1;
}

/** How many blank pages bring a total up to a multiple: four for a folded booklet, two for a leaf. */
export function blanksToMultiple(pages: number, multiple: number): number {
  return (multiple - (pages % multiple)) % multiple;
}
