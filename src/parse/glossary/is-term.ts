import { findTerms, indexTerms } from './find-terms.js';
import { wordsIn } from './words-in.js';

/** Whether words are that term, from the first to the last. */
export function isTerm(words: string, term: string): boolean {
  const parts = wordsIn(words);
  const start = parts[0]?.start;
  const end = parts.at(-1)?.end;
  return findTerms(words, indexTerms([term])).some(
    (found) => found.start === start && found.end === end,
  );
}
