import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Block } from '../model/block.js';
import type { Edition } from '../model/edition.js';
import type { Inline } from '../model/inline.js';
import type { Outcome } from '../model/outcome.js';
import type { PlacedSection } from '../model/publication.js';
import { anchorsOf } from '../model/references.js';
import type { Template } from '../model/template.js';
import { factPressOf } from './fact-press.js';
import { fillFact } from './fill-fact.js';
import { fillFacts } from './fill-facts.js';
import { dropBlankValues, fillString } from './fill-strings.js';
import { isFor } from './prints.js';
import { type ReferenceContext, resolveReference } from './resolve-references.js';
import { rewriteInlines } from './rewrite-inlines.js';
import { rewriteSection } from './rewrite-section.js';
import { sortTerms } from './sort-terms.js';
import { visibleSection } from './visible-section.js';

/** The placed sections as their readers get them: no word for the facilitator, strings and references filled in. */
export function resolveSections(
  placed: readonly PlacedSection[],
  edition: Edition,
  template: Template,
): Outcome<readonly PlacedSection[]> {
  const diagnostics: Diagnostic[] = [];
  const visible = placed.map((each) => ({
    ...each,
    section: visibleSection(each.section, template.audience),
  }));
  const context = contextOf(visible, edition, template);
  const press = factPressOf(edition, (diagnostic) => diagnostics.push(diagnostic));
  const inline = (each: Inline): readonly Inline[] => {
    if (each.type === 'fact') return fillFact(each, press);
    if (each.type !== 'reference') return [fillString(each, edition.strings, edition.language)];
    const words = resolveReference(each, context, (diagnostic) => diagnostics.push(diagnostic));
    return words[0] === each ? words : rewriteInlines(words, inline);
  };
  const text = (inlines: readonly Inline[]) => rewriteInlines(inlines, inline);
  const block = (each: Block) => fillFacts(each, press);
  const value = visible.map((each) => ({
    ...each,
    section: rewriteSection(rewriteSection(each.section, { block, text }), {
      block: (inner) => sortTerms(dropBlankValues(inner), each.section.language),
    }),
  }));
  return { value, diagnostics };
}

function contextOf(
  visible: readonly PlacedSection[],
  { sections, strings, language }: Edition,
  template: Template,
): ReferenceContext {
  const printed = visible.flatMap(({ section }) => anchorsOf(section).map(({ name }) => name));
  const known = Object.values(sections).filter((section) => isFor(template.audience, section));
  const titles = known.flatMap((section) =>
    anchorsOf(section).map(({ name }) => [name, section.shortTitle] as const),
  );
  return {
    printed: new Set(printed),
    titles: new Map(titles),
    template: template.name,
    strings,
    language,
  };
}
