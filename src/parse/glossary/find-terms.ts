import { gapBetween, type Word, wordsIn } from './words-in.js';

/** A term of one or more words, taken apart to be looked for. */
interface Pattern {
  readonly words: readonly { readonly text: string; readonly isStem: boolean }[];
  readonly gaps: readonly string[];
}

/** Patterns by the first letters of their first word. */
export type TermIndex = ReadonlyMap<string, readonly Pattern[]>;

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** More than a stem of a glossary has at least. */
const KEY_LETTERS = 2;

export function indexTerms(terms: readonly string[]): TermIndex {
  const index = new Map<string, Pattern[]>();
  for (const term of new Set(terms)) {
    const pattern = patternOf(term.normalize('NFC'));
    const key = keyOf(pattern.words[0]?.text);
    index.set(key, [...(index.get(key) ?? []), pattern]);
  }
  return index;
}

/**
 * Where the terms stand in a text, whole words only, the longest at each place. Capitals and accents count, but a small letter
 * at the beginning of a term also stands for the capital of a sentence; a word that ends in `*` stands for all its endings.
 */
export function findTerms(text: string, index: TermIndex): readonly Span[] {
  const words = wordsIn(text);
  return words.flatMap((word, number) => {
    const known = index.get(keyOf(word.text)) ?? [];
    const ends = known.flatMap((pattern) => {
      const here = words.slice(number, number + pattern.words.length);
      return isAt(text, here, pattern) ? (here.at(-1)?.end ?? []) : [];
    });
    return ends.length > 0 ? [{ start: word.start, end: Math.max(...ends) }] : [];
  });
}

function keyOf(word = ''): string {
  return [...word].slice(0, KEY_LETTERS).join('').toLowerCase();
}

function patternOf(term: string): Pattern {
  const words = wordsIn(term);
  const gaps = words.map((word, number) => term.slice(word.end, words[number + 1]?.start));
  return {
    words: words.map(({ text }, number) => ({
      text,
      isStem: gaps[number]?.startsWith('*') === true,
    })),
    gaps: gaps
      .slice(0, -1)
      .map((gap) => gap.replace(/^\*/, '').replaceAll('’', "'").replaceAll(/\s+/g, ' ')),
  };
}

function isAt(text: string, here: readonly Word[], { words, gaps }: Pattern): boolean {
  if (here.length < words.length) return false;
  const isSame = words.every((word, number) =>
    isWord(here[number]?.text ?? '', word, number === 0),
  );
  return (
    isSame && gaps.every((gap, number) => gapBetween(text, here[number], here[number + 1]) === gap)
  );
}

function isWord(
  found: string,
  { text, isStem }: Pattern['words'][number],
  isFirst: boolean,
): boolean {
  const fits = (word: string) => (isStem ? word.startsWith(text) : word === text);
  return fits(found) || (isFirst && fits(withSmallStart(found)));
}

function withSmallStart(word: string): string {
  const [first = ''] = word;
  return first.toLowerCase() + word.slice(first.length);
}
