export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A hyphen between letters joins them: “chef” is no word of “chef-lieu”. An apostrophe does not: “l’enfant” is two words. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;

export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ index: start, 0: found }) => ({
    text: found.replaceAll(/[\u2010\u2011]/g, '-'),
    start,
    end: start + found.length,
  }));
}

/** What stands between two words, written in one way: a line end, also of a quotation, or a mark of emphasis is a space, an empty line parts them. */
export function gapBetween(text: string, one: Word | undefined, other: Word | undefined): string {
  const gap = text.slice(one?.end, other?.start);
  if (/\n\s*\n/.test(gap)) return '\n';
  return gap.replaceAll('’', "'").replaceAll(/[\s*_>]+/g, ' ');
}
