/** What a straight quote turned out to be. */
export type Role = 'open' | 'close' | 'apostrophe' | 'as-typed';

export interface Sides {
  /** `start`: of a text, or after a space, an opening bracket or an opened quote. */
  readonly before: 'start' | 'dash' | 'apostrophe' | 'word';
  readonly after: 'space' | 'mark' | 'word';
}

const STARTS = /[\s([{<«‹„‚“‘¿¡/=]/;
const DASHES = /[-‐‑–—]/;
/** So many quotes in a row are looked past. */
const MOST_MARKS = 4;
const MARKS = /[.,;:!?…)\]}>»›”’%/–—-]/;

/** What stands on both sides of a quote, so far as quotes before it are decided. */
export function lookAround(text: string, index: number, roles: ReadonlyMap<number, Role>): Sides {
  return { before: before(text, index, roles), after: after(text, index) };
}

function before(text: string, index: number, roles: ReadonlyMap<number, Role>): Sides['before'] {
  const role = roles.get(index - 1);
  if (role === 'open') return 'start';
  if (role === 'apostrophe') return 'apostrophe';
  const character = text[index - 1];
  if (character === undefined || STARTS.test(character)) return 'start';
  if (character === '’') return 'apostrophe';
  return DASHES.test(character) ? 'dash' : 'word';
}

function after(text: string, index: number): Sides['after'] {
  const character = text.slice(index + 1, index + 1 + MOST_MARKS).replace(/^["']+/, '')[0];
  if (character === undefined || /\s/.test(character)) return 'space';
  return MARKS.test(character) ? 'mark' : 'word';
}
