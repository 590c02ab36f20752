import type { PlacedSection } from '../model/publication.js';
import type { Desk } from './lay-out-section.js';

/** Notes how many pages a section filled from its first one (from 1) on. */
export function rememberLength(
  desk: Desk,
  placed: PlacedSection,
  { firstPage, pages }: { readonly firstPage: number; readonly pages: number },
): void {
  const { lengths } = desk.memory;
  const name = nameOf(desk, placed);
  const side = firstPage % 2 === 1 ? 'recto' : 'verso';
  lengths.set(name, { ...lengths.get(name), [side]: pages });
}

/**
 * How many pages each section fills if it is as long as in the output before; `otherwise` where it was in none. Undefined
 * where nothing is known, and where one is longer on one side than on the other: then the plan that is found first
 * might depend on what was printed before.
 */
export function rememberedLengths(
  desk: Desk,
  sections: readonly PlacedSection[],
  otherwise: readonly number[],
): readonly number[] | undefined {
  const known = sections.map((placed) => desk.memory.lengths.get(nameOf(desk, placed)));
  const isTwofold = known.some(
    (each) => each?.recto !== undefined && each.verso !== undefined && each.recto !== each.verso,
  );
  if (isTwofold || known.every((each) => each === undefined)) return undefined;
  return known.map((each, index) => each?.recto ?? each?.verso ?? otherwise[index] ?? 1);
}

function nameOf({ publication, template }: Desk, { section }: PlacedSection): string {
  return `${template.name} ${publication.paper.name} ${section.id}`;
}
