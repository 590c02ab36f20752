import { type Diagnostic, errorAt, warningAt } from '../diagnostics/diagnostic.js';
import { nameHint } from '../diagnostics/suggest.js';
import type { Edition } from '../model/edition.js';
import type { Guide, PartEntry } from '../model/guide.js';

/** A list that is wrong from end to end is not read to the end. */
const MOST_TOLD = 100;

/** Names in the reading order that are no section or stand twice; sections that no part lists. */
export function checkReadingOrder({ guide, sections }: Edition): readonly Diagnostic[] {
  const entries = guide.parts.flatMap((part) => part.sections);
  const known = Object.keys(sections);
  const unknown = entries
    .filter(({ id }) => !Object.hasOwn(sections, id))
    .slice(0, MOST_TOLD)
    .map(({ id, source = guide.place }) => unknownSection(id, { known, place: source }));
  const listed = new Set<string>();
  const twice = entries.filter(({ id }) => {
    const isAgain = listed.has(id);
    listed.add(id);
    return isAgain && Object.hasOwn(sections, id);
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
  return [...unknown, ...twice.map((entry) => listedTwice(entry, guide)), ...unlisted];
}

function listedTwice({ id, source }: PartEntry, guide: Guide): Diagnostic {
  const message = `“${id}” stands twice in the reading order.`;
  const hints = ['take one of the two out'];
  return errorAt('compose/listed-twice', message, { place: source ?? guide.place, hints });
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
