import type { ContentsPart, PlacedSection } from '../model/publication.js';
import type { SectionKind } from '../model/section.js';

const UNLISTED: readonly SectionKind[] = ['cover', 'imprint', 'contents'];

/** What the contents list prints: the parts that want to be there, with those of their sections that this publication has. */
export function contentsOf(placed: readonly PlacedSection[]): readonly ContentsPart[] {
  const parts = [...new Set(placed.map(({ part }) => part))].filter((part) => part.contents);
  const listed = parts.map((part) => ({
    ...(part.title !== undefined && { title: part.title }),
    entries: placed
      .filter((each) => each.part === part && isListed(each))
      .map(({ section: { id, shortTitle, icon } }) => ({
        anchor: id,
        title: shortTitle,
        ...(icon !== undefined && { icon }),
      })),
  }));
  return listed.filter(({ entries }) => entries.length > 0);
}

function isListed({ part, section }: PlacedSection): boolean {
  const entry = part.sections.find(({ id }) => id === section.id);
  return entry?.contents !== false && !UNLISTED.includes(section.kind);
}
