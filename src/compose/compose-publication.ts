import { type Diagnostic, errorAt, hasErrors } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import type { Outcome } from '../model/outcome.js';
import type { PlacedSection, Publication } from '../model/publication.js';
import type { Template } from '../model/template.js';
import { type BindOptions, bindPublication, unknownSize } from './bind-publication.js';
import { unknownSection } from './check-reading-order.js';
import { legalStrings } from './legal-strings.js';
import { missingStrings } from './missing-strings.js';
import { placeSections } from './place-sections.js';
import { readingOrder } from './reading-order.js';
import { resolveSections } from './resolve-sections.js';
import { typeNote } from './type-note.js';

export interface ComposeOptions extends BindOptions {
  /** Ids to print; none = all that the template takes. */
  readonly only: readonly string[];
}

/** All that one output prints, in order, numbered and with every word in its place. `checkEdition` has passed before. */
export function composePublication(
  given: Edition,
  template: Template,
  options: ComposeOptions,
): Outcome<Publication | undefined> {
  const edition = withOwnNotes(given, template);
  const { request, only, images } = options;
  const listed = readingOrder(edition);
  const placed = placeSections(listed, template, only);
  const paper = request.size ?? template.papers[0];
  const faults = [
    ...unknownOnes(only, edition),
    ...unknownSize(request, template),
    ...missingStrings(edition, {
      keys: template.strings,
      printer: `the template “${template.name}” prints it`,
    }),
    ...missingStrings(edition, {
      keys: [...new Set(placed.flatMap(({ section }) => legalStrings(section)))],
      printer: 'facts about legal forms are printed with it',
    }),
  ];
  faults.push(...tooManySections(placed, edition, template));
  if (placed.length === 0 && faults.length === 0) faults.push(nothingToPrint(edition, template));
  if (paper === undefined || hasErrors(faults)) return { value: undefined, diagnostics: faults };
  const resolved = resolveSections(placed, edition, template);
  const value = bindPublication(edition, {
    ...{ template, paper, request, images },
    sections: resolved.value,
    metadata: metadataOf(edition, options),
  });
  return { value, diagnostics: resolved.diagnostics };
}

/** The imprint names the faces that this edition is set in, and how it is printed, unless a file says it otherwise. */
function withOwnNotes(edition: Edition, { product }: Template): Edition {
  const { strings } = edition;
  const printing = strings[product === 'folded' ? 'print.folded' : 'print.long-edge'];
  const notes = {
    'imprint.type': typeNote(edition),
    ...(printing && { 'imprint.printing': printing }),
  };
  return { ...edition, strings: { ...notes, ...strings } };
}

function metadataOf(
  { guide }: Edition,
  { creator, date }: ComposeOptions,
): Publication['metadata'] {
  const { title, author, subject, keywords } = guide;
  return { title, author, subject, keywords, creator, date };
}

function unknownOnes(only: readonly string[], { sections }: Edition): readonly Diagnostic[] {
  const known = Object.keys(sections);
  return only.filter((id) => !known.includes(id)).map((id) => unknownSection(id, { known }));
}

function nothingToPrint(edition: Edition, template: Template): Diagnostic {
  const message = `No section of “${edition.name}” is one that “${template.name}” prints.`;
  return errorAt('compose/empty-publication', message, {
    place: edition.place,
    hints: [`it prints sections of the kinds ${template.kinds.join(', ')}`],
  });
}

function tooManySections(
  placed: readonly PlacedSection[],
  edition: Edition,
  { name, most = Number.POSITIVE_INFINITY }: Template,
): readonly Diagnostic[] {
  if (placed.length <= most) return [];
  const message = `“${name}” has room for ${most} sections, and “${edition.name}” has ${placed.length} for it.`;
  const hints = [
    'pick sections with --section',
    `or name the outputs of some sections in their front matter, without “${name}”`,
  ];
  return [errorAt('compose/too-many-sections', message, { place: edition.place, hints })];
}
