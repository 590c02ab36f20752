import type { PlacedSection } from '../model/publication.js';
import type { Template } from '../model/template.js';
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
  return chosen.map((each, index) => {
    const { section, part, entry } = each;
    // A sheet that was picked alone keeps the number it has among all.
    const kin = printed.filter((other) => other.section.kind === section.kind);
    return {
      section,
      part,
      start: startOf(entry.place, template.start),
      ordinal: kin.indexOf(each) + 1,
      ofKind: kin.length,
      number: printed.indexOf(each) + 1,
      ofAll: printed.length,
      isFirst: index === 0,
      isLast: index === chosen.length - 1,
    };
  });
}

type Start = Template['start'];

/** The guide's places are for spreads of a book: loose sheets, which all begin on one side, overrule them. */
function startOf(wanted: Start, ofTemplate: Start): Start {
  return ofTemplate === 'any' ? wanted : ofTemplate;
}
