import type { Glossary } from '../../model/glossary.js';

/** Finds the terms of a glossary in a text, whole words only; what is in round brackets in a term only says which is meant. */
export function glossaryNotes(terms: Glossary): (text: string) => readonly string[] {
  const known = terms.map(({ base, use, not }) => {
    const words = base.replaceAll(/\([^)]*\)/g, '').trim();
    const avoid = not.length > 0 ? ` (not: ${not.join(', ')})` : '';
    return { pattern: wholeWords(words), note: `glossary: ${base} = ${use.join(', ')}${avoid}` };
  });
  return (text) => known.filter(({ pattern }) => pattern.test(text)).map(({ note }) => note);
}

function wholeWords(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return new RegExp(`(?<!\\p{L})${escaped}(?:e?s)?(?!\\p{L})`, 'iu');
}
