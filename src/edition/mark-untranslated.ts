import { type Diagnostic, warningAt } from '../diagnostics/diagnostic.js';
import { languageChain } from '../model/language-chain.js';
import type { Outcome } from '../model/outcome.js';
import type { Section } from '../model/section.js';
import type { Laid } from './fold-layers.js';
import { writtenAs } from './written-as.js';

/** A section that no layer has in the edition's language says so on its page. */
export function markUntranslated(
  laid: Readonly<Record<string, Laid>>,
  language: string,
): Outcome<Readonly<Record<string, Section>>> {
  const diagnostics: Diagnostic[] = [];
  const sections = Object.entries(laid).map(([id, { section }]): [string, Section] => {
    if (writtenAs(section.language) === writtenAs(language)) return [id, section];
    diagnostics.push(untranslated(section, language));
    return [id, { ...section, isUntranslated: true }];
  });
  return { value: Object.fromEntries(sections), diagnostics };
}

function untranslated({ id, place }: Section, language: string): Diagnostic {
  return warningAt('edition/untranslated', `“${id}” has no translation into ${language}.`, {
    place,
    hints: [
      `write ${placeFor(place.file, language)}/sections/${id}.md; until then this text is printed`,
    ],
  });
}

/** Beside the text that is printed: with the translations, or in the folder of the country or organisation that added it. */
function placeFor(file: string, language: string): string {
  const tag = languageChain(language).at(-1) ?? language;
  const layer = /^content\/(?:countries|organisations)\/[^/]+/.exec(file)?.[0];
  return `${layer ?? 'content/languages'}/${tag}`;
}
