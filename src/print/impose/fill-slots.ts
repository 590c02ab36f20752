/** What stands in a place: a page of the document, or nothing. */
export type Slot = number | undefined;

/** Every page in order, and white ones at the end or, to keep a back cover where it is, before the last page. */
export function fillSlots(pages: number, places: number, keepsLast: boolean): readonly Slot[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const white = Array.from({ length: places - pages }, (): Slot => undefined);
  if (!keepsLast || pages === 1) return [...numbers, ...white];
  return [...numbers.slice(0, -1), ...white, pages];
}
