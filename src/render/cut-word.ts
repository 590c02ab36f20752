import { syllables as american } from '@react-pdf/hyphenate/en-us';

/** Fewest letters before and after a hyphen (the publishers' rule for English). */
const MINIMA: readonly [number, number] = [2, 3];

/** Pattern sets by language; one that is not here is set without hyphens. */
const PATTERNS: Readonly<Record<string, (word: string) => readonly string[]>> = { en: american };

/** Plain lower-case words only: names, capitals, numbers and addresses stay whole. */
const PLAIN_WORD = /^(\P{L}*)(\p{L}\p{Ll}+)(\P{L}*)$/u;

/** The parts a word may be broken into with a hyphen, the whole word where it may not. */
export function hyphenate(word: string, language: string): readonly string[] {
  const split = PATTERNS[language.split('-')[0] ?? ''];
  const [, before = '', letters = '', after = ''] = PLAIN_WORD.exec(word) ?? [];
  if (!split || letters === '' || /\d/.test(word)) return [word];
  const parts = withMinima(split(letters));
  return parts.map(
    (part, index) => (index === 0 ? before : '') + part + (index === parts.length - 1 ? after : ''),
  );
}

function withMinima(parts: readonly string[]): readonly string[] {
  const [first, last] = MINIMA;
  const result: string[] = [];
  const letters = parts.join('');
  let start = 0;
  let end = 0;
  for (const part of parts) {
    end += part.length;
    const isAllowed = end >= first && letters.length - end >= last;
    if (!isAllowed && end < letters.length) continue;
    result.push(letters.slice(start, end));
    start = end;
  }
  return result;
}

const ADDRESS = /^\P{L}*(?:[a-z]+:|www\.|\S+@\S)|\S\/\S|\w\.\w+\//iu;
const AFTER_ADDRESS_SIGN = /(?<=[/&?=._-])(?![/&?=._-])/u;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where a word that is wider than its line may be cut without a hyphen: an address after its signs, others anywhere. */
export function cutAnywhere(word: string): readonly string[] {
  const parts = ADDRESS.test(word) ? word.split(AFTER_ADDRESS_SIGN) : [];
  return parts.length > 1 ? parts : lettersOf(word);
}

export function lettersOf(word: string): readonly string[] {
  return Array.from(letters.segment(word), (each) => each.segment);
}

const AFTER_HYPHEN = /(?<=\p{L}{3}[-\u2013\u2014])(?=\p{L}{3})/u;

/** A word with a hyphen or dash of its own may end a line after it. */
export function afterOwnHyphens(word: string): readonly string[] {
  return word.split(AFTER_HYPHEN);
}
