import type { PlacedSection } from '../model/publication.js';
import type { Template } from '../model/template.js';
import type { StartPlace } from '../print/starts.js';
import { prints } from './prints.js';
import type { ListedSection } from './reading-order.js';

/** The sections that are printed, with their numbers; `only` = ids, nothing = all. */
export function placeSections(
  listed: readonly ListedSection[],
  template: Template,
  only: readonly string[],
): readonly PlacedSection[] {
  const printed = listed.filter(({ section }) => prints(template, section));
  const chosen = printed.filter(({ section }) => only.length === 0 || only.includes(section.id));
  const isFolded = template.multipleOf === PAGES_OF_SHEET;
  const hasMiddle = isFolded && chosen.length === printed.length;
  const neighbourOf = (each: ListedSection) => {
    const before = printed[printed.indexOf(each) - 1];
    return before && chosen.includes(before) ? before : undefined;
  };
  return chosen.map((each, index) => {
    const { part, entry } = each;
    const section = template.flows ? { ...each.section, fit: 'flow' as const } : each.section;
    // A sheet that was picked alone keeps the number it has among all.
    const kin = printed.filter((other) => other.section.kind === section.kind);
    return {
      section,
      part,
      start: startOf(each, { template, neighbour: neighbourOf(each), hasMiddle }),
      ...(entry.source && { source: entry.source }),
      ordinal: kin.indexOf(each) + 1,
      ofKind: kin.length,
      number: printed.indexOf(each) + 1,
      ofAll: printed.length,
      isFirst: index === 0,
      isLast: index === chosen.length - 1,
    };
  });
}

const PAGES_OF_SHEET = 4;

interface Around {
  readonly template: Template;
  /** The one before it, if both are printed. */
  readonly neighbour: ListedSection | undefined;
  /** Only the whole of a folded book has one; elsewhere the two pages of a centre are a spread all the same. */
  readonly hasMiddle: boolean;
}

/** The guide's places are for spreads of a book: loose sheets, which all begin on one side or all flow, overrule them. */
function startOf(
  { entry: { place } }: ListedSection,
  { template, neighbour, hasMiddle }: Around,
): StartPlace {
  if (template.start !== 'any' || template.flows) return template.start;
  if (place === 'centre' && !hasMiddle) return 'verso';
  return place === 'facing' && neighbour === undefined ? 'any' : place;
}
