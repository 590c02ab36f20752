import type { Edition } from '../model/edition.js';
import type { Part, PartEntry } from '../model/guide.js';
import type { Section } from '../model/section.js';

export interface ListedSection {
  readonly section: Section;
  readonly part: Part;
  readonly entry: PartEntry;
}

/** The sections as the guide lists them; names that are no section are told of by the check of the edition. */
export function readingOrder({ guide, sections }: Edition): readonly ListedSection[] {
  return guide.parts.flatMap((part) =>
    part.sections.flatMap((entry) => {
      const section = Object.hasOwn(sections, entry.id) ? sections[entry.id] : undefined;
      return section ? [{ section, part, entry }] : [];
    }),
  );
}
