/** What a straight quote turned out to be. */
export type Role = 'open' | 'close' | 'apostrophe' | 'as-typed';

export interface Sides {
  /** `start`: of a text, or after a space, an opening bracket or an opened quote. */
  readonly before: 'start' | 'dash' | 'apostrophe' | 'word';
  readonly after: 'space' | 'mark' | 'word';
}

const STARTS = /[\s([{<«‹„‚“‘¿¡/=]/;
const DASHES = /[-‐‑–—]/;
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
  let next = index + 1;
  while (text[next] === '"' || text[next] === "'") next += 1;
  const character = text[next];
  if (character === undefined || /\s/.test(character)) return 'space';
  return MARKS.test(character) ? 'mark' : 'word';
}
