import type { Split } from './hyphens.js';
import { SOFT_HYPHEN } from './pieces.js';

/** Fewest letters before and after a hyphen: the publishers’ rule for English, and good enough for everybody. */
const MINIMA = { before: 2, after: 3 };

/** Letters, perhaps between other signs and after an article with an apostrophe (l’entreprise): capitals, figures and addresses stay whole. */
const PLAIN_WORD = /^(\P{L}*(?:\p{L}{1,6}[’'])?)(\p{L}\p{Ll}+)(\P{L}*)$/u;

/** The parts a word may be broken into with a hyphen, the whole word where it may not. */
export function hyphenate(word: string, split: Split | undefined): readonly string[] {
  const [, before = '', letters = '', after = ''] = PLAIN_WORD.exec(word) ?? [];
  if (!split || letters === '' || /\d/.test(word)) return [word];
  const parts = withMinima(split(letters));
  return parts.map(
    (part, index) => (index === 0 ? before : '') + part + (index === parts.length - 1 ? after : ''),
  );
}

function withMinima(parts: readonly string[]): readonly string[] {
  const result: string[] = [];
  const letters = parts.join('');
  let start = 0;
  let end = 0;
  for (const part of parts) {
    end += part.length;
    const isAllowed = end >= MINIMA.before && letters.length - end >= MINIMA.after;
    if (!isAllowed && end < letters.length) continue;
    result.push(letters.slice(start, end));
    start = end;
  }
  return result;
}

const AFTER_SOFT = new RegExp(`(?<=${SOFT_HYPHEN})`, 'u');

/** The parts of a word whose writer says where it may be split. */
export function atSoftHyphens(word: string): readonly string[] {
  return word.split(AFTER_SOFT);
}

const ADDRESS =
  /^\P{L}*(?:[a-z]+:|www\.|\S+@\S)|\S\/\S|\w\.\w+\/|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/iu;
const AFTER_ADDRESS_SIGN = /(?<=[/&?=._-])(?![/&?=._-])/u;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function isAddress(word: string): boolean {
  return ADDRESS.test(word);
}

/** Where a word that is wider than its line may be cut without a hyphen: an address after its signs, others anywhere. */
export function cutAnywhere(word: string): readonly string[] {
  const parts = isAddress(word) ? word.split(AFTER_ADDRESS_SIGN) : [];
  return parts.length > 1 ? parts : lettersOf(word);
}

/** What never ends a line, and what never begins one; spaces that do not break go with the mark beside them. */
const OPENS = /[\p{Ps}\p{Pi}„‚¿¡\u00a0\u202f]$/u;
const CLOSES = /^[\p{Pe}\p{Pf}.,;:!?…%·\u00a0\u202f]/u;

/** Letters, each with the marks that may not part from it. */
export function lettersOf(word: string): readonly string[] {
  const result: string[] = [];
  for (const { segment } of letters.segment(word)) {
    const last = result.at(-1);
    if (last === undefined || !(CLOSES.test(segment) || OPENS.test(last))) result.push(segment);
    else result[result.length - 1] = last + segment;
  }
  return result;
}

const AFTER_HYPHEN = /(?<=\p{L}{3}[-\u2013\u2014])(?=\p{L}{3})/u;

/** A word with a hyphen or dash of its own may end a line after it. */
export function afterOwnHyphens(word: string): readonly string[] {
  return word.split(AFTER_HYPHEN);
}
