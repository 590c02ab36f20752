import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';

/** Names in the reading order that are no section or stand twice; sections that no part lists. */
export function checkReadingOrder({ guide, sections }: Edition): readonly Diagnostic[] {
  const entries = guide.parts.flatMap((part) => part.sections);
  const known = Object.keys(sections);
  const listed = new Set<string>();
  const wrong = entries.flatMap(({ id, source = guide.place }) => {
    if (!Object.hasOwn(sections, id)) return [unknownSection(id, { known, place: source })];
    const isNew = !listed.has(id);
    listed.add(id);
    if (isNew) return [];
    const message = `“${id}” stands twice in the reading order.`;
    return [errorAt('compose/listed-twice', message, { place: source })];
  });
  const unlisted = Object.values(sections)
    .filter(({ id }) => !listed.has(id))
    .map(({ id, place }) =>
      warningAt(
        'compose/unlisted-section',
        `No part of the guide lists “${id}”; it is not printed.`,
        {
          place,
          hints: [`add “${id}” to a part in content/guide.yaml`],
        },
      ),
    );
  return [...wrong, ...unlisted];
}

interface Names {
  readonly known: readonly string[];
  readonly place?: Diagnostic['place'];
}

export function unknownSection(id: string, { known, place }: Names): Diagnostic {
  return errorAt('compose/unknown-section', `There is no section “${id}”.`, {
    place,
    hints: [nameHint(id, known)],
  });
}
