import { hasErrors } from '../diagnostics/diagnostic.js';
import type { Edition } from '../model/edition.js';
import type { Part } from '../model/guide.js';
import type { Outcome } from '../model/outcome.js';
import type { ToldPlan } from '../model/print-plan.js';
import type { PlacedSection, Publication } from '../model/publication.js';
import { wordsFor } from '../model/strings.js';
import type { Template } from '../model/template.js';
import { type BindOptions, bindPublication, unknownSize } from './bind-publication.js';
import { missingStrings } from './missing-strings.js';
import { planBlocks } from './plan-blocks.js';

export interface SheetOptions extends BindOptions {
  /** The interface word that is its title. */
  readonly title: string;
  readonly told?: ToldPlan;
}

/** A publication about printing: of the edition it takes words and brand; its one section has a title and no text, and lets the template draw. */
export function composeSheet(
  edition: Edition,
  template: Template,
  options: SheetOptions,
): Outcome<Publication | undefined> {
  const { request, images, creator, date } = options;
  const paper = request.size ?? template.papers[0];
  const faults = [
    ...unknownSize(request, template),
    ...missingStrings(edition, {
      keys: [...new Set([options.title, ...template.strings])],
      printer: `the template “${template.name}” prints it`,
    }),
  ];
  if (paper === undefined || hasErrors(faults)) return { value: undefined, diagnostics: faults };
  const title = wordsFor(edition.strings, options.title, edition.language) ?? '';
  const { author } = edition.guide;
  const { told } = options;
  const value = bindPublication(edition, {
    ...{ template, paper, request, images },
    sections: [sheetSection(title, { edition, template, told })],
    metadata: { title, author, subject: '', keywords: [], creator, date },
  });
  return { value: told ? { ...value, plan: told.plan } : value, diagnostics: [] };
}

/** A figure and what it counts stay on one line. */
const AFTER_FIGURE = /(?<=\d) /g;

interface Origin {
  readonly edition: Edition;
  readonly template: Template;
  readonly told: ToldPlan | undefined;
}

function sheetSection(title: string, { edition, template, told }: Origin): PlacedSection {
  const { name: id, audience } = template;
  const part: Part = { id, contents: false, sections: [] };
  return {
    section: {
      ...{ id, audience, blocks: told ? planBlocks(told.words) : [], notes: [] },
      ...(told && {
        lead: [
          { type: 'text' as const, value: told.words.summary.replaceAll(AFTER_FIGURE, '\u00A0') },
        ],
      }),
      place: { file: `templates/${id}/template.tsx` },
      language: edition.language,
      kind: 'reference',
      title: [{ type: 'text', value: title }],
      shortTitle: title,
      fit: 'flow',
      minLines: 0,
    },
    part,
    start: template.start,
    ...{ ordinal: 1, ofKind: 1, number: 1, ofAll: 1, isFirst: true, isLast: true },
  };
}
