import { type Diagnostic, errorAt } from '../../diagnostics/diagnostic.js';
import type { SpotOf } from '../../diagnostics/yaml/spots.js';
import type { Glossary } from '../../model/glossary.js';
import { isTerm } from './is-term.js';

/** What contradicts itself: a term that is also to be avoided, or one that is there twice. */
export function checkGlossary(glossary: Glossary, spotOf: SpotOf): readonly Diagnostic[] {
  return [...forbiddenTerms(glossary, spotOf), ...termsTwice(glossary, spotOf)];
}

function forbiddenTerms(glossary: Glossary, spotOf: SpotOf): readonly Diagnostic[] {
  const known = glossary.flatMap(({ base, use }) => use.map((word) => ({ base, word })));
  return glossary.flatMap(({ not }, index) =>
    not.flatMap((variant, number) => {
      const found = known.find(({ word }) => isTerm(word, variant));
      if (!found) return [];
      const message = `“${variant}” is not to be used, but “${found.word}” is the term for “${found.base}”.`;
      const hints = ['take it out of “not”, or give the other entry another term'];
      const spot = spotOf([index, 'not', number]);
      return [errorAt('parse/glossary-conflict', message, { ...spot, hints })];
    }),
  );
}

function termsTwice(glossary: Glossary, spotOf: SpotOf): readonly Diagnostic[] {
  const known = new Set<string>();
  return glossary.flatMap(({ base }, index) => {
    const isKnown = known.has(base);
    known.add(base);
    if (!isKnown) return [];
    const message = `“${base}” is there twice.`;
    const hints = ['put both entries into one'];
    return [errorAt('parse/glossary-conflict', message, { ...spotOf([index, 'base']), hints })];
  });
}
