import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import type { Inline } from '../model/inline.js';
import { type Strings, wordsFor } from '../model/strings.js';

export interface ReferenceContext {
  /** Anchors of what this publication prints. */
  readonly printed: ReadonlySet<string>;
  /** By every anchor of the guide that these readers may know of, the title of the section it stands in. */
  readonly titles: ReadonlyMap<string, string>;
  readonly template: string;
  readonly strings: Strings;
  readonly language: string;
}

type Reference = Extract<Inline, { readonly type: 'reference' }>;

/** A reference to a page that is not printed here keeps its words; one that is only a page number names the section instead. */
export function resolveReference(
  reference: Reference,
  context: ReferenceContext,
  notice: (diagnostic: Diagnostic) => void,
): readonly Inline[] {
  const { anchor, form, children } = reference;
  if (context.printed.has(anchor)) return [reference];
  if (form === 'text') return children;
  const title = context.titles.get(anchor);
  const words = title === undefined ? undefined : elsewhere(title, context);
  if (form === 'see' && words !== undefined) return [{ type: 'text', value: words }];
  notice(notPrinted(reference, title, context));
  return title === undefined ? [] : [{ type: 'text', value: title }];
}

/** “see “Glossary” in the booklet”: a guide that has words for it means it so. */
function elsewhere(title: string, { strings, language }: ReferenceContext): string | undefined {
  return wordsFor(strings, 'reference.elsewhere', language, { title });
}

function notPrinted(
  { anchor, place }: Reference,
  title: string | undefined,
  { template }: ReferenceContext,
): Diagnostic {
  const instead = title === undefined ? 'nothing is' : 'its title is';
  const message = `“${anchor}” is not printed by “${template}”: ${instead} printed instead of a page.`;
  return warningAt('compose/not-printed', message, {
    place,
    hints: ['write [words](#anchor), then the words stay where there is no page'],
  });
}
