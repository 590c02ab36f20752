import { type Diagnostic, warningAt } from '../../diagnostics/diagnostic.js';
import type { Glossary, ReadableText, Term } from '../../model/glossary.js';
import { findTerms, indexTerms, type Span } from './find-terms.js';
import { isTerm } from './is-term.js';

/** Nobody reads more of one file. */
const MOST_FOUND = 100;

/** Every word of the texts that their glossary leaves aside, with the term to use instead. */
export function findForbidden(
  texts: readonly ReadableText[],
  glossary: Glossary,
): readonly Diagnostic[] {
  if (texts.length === 0 || glossary.length === 0) return [];
  const forbidden = indexTerms(glossary.flatMap(({ not }) => not));
  const allowed = indexTerms(glossary.flatMap(({ use, also }) => [...use, ...also]));
  // Most texts have none: to find that out, nothing needs to be taken apart.
  const suspects = texts.filter(({ text }) => findTerms(text, forbidden).length > 0);
  return suspects.flatMap((text) => {
    const words = text.words();
    const found = findTerms(words, forbidden).slice(0, MOST_FOUND);
    const right = findTerms(words, allowed);
    return found
      .filter((span) => !right.some((each) => isWithin(span, each)))
      .filter((span) => !found.some((each) => each !== span && isWithin(span, each)))
      .map((span) => report(text, span, glossary));
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function report({ file, text }: ReadableText, { start, end }: Span, glossary: Glossary) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(0, start).split('\n').length;
  const excerpt = text.slice(lineStart).split('\n', 1)[0] ?? '';
  const column = start - lineStart + 1;
  const length = Math.min(end - start, excerpt.length - column + 1);
  const found = text.slice(start, end).replaceAll(/[\s*_]+/g, ' ');
  const terms = glossary.filter(({ not }) => not.some((variant) => isTerm(found, variant)));
  return warningAt('parse/forbidden-variant', `The glossary leaves “${found}” aside.`, {
    place: { file, line, column, length },
    excerpt,
    hints: [...terms.map(hintOf), ...terms.flatMap(({ note }) => note ?? [])],
  });
}

function hintOf({ base, use }: Term): string {
  return `for “${base}” write “${use.join('” or “')}”`;
}
