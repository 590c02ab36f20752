import type { Typography } from './languages.js';
import { lookAround, type Role, type Sides } from './look-around.js';

type Mark = '"' | "'";

interface State {
  readonly text: string;
  readonly typography: Typography;
  /** How many of each mark are opened and not closed yet. */
  readonly open: Record<Mark, number>;
  readonly roles: Map<number, Role>;
}

const APOSTROPHE = '’';
/** ’90s, ’68. */
const YEARS = /^'\d\ds?(?![\p{L}\p{N}])/u;

/** Straight quotes as the two levels of the language, straight apostrophes as ’. */
export function setQuotes(text: string, typography: Typography, out: string[]): void {
  const state: State = { text, typography, open: { '"': 0, "'": 0 }, roles: new Map() };
  for (const { 0: mark, index } of text.matchAll(/["']/g)) {
    const role = mark === '"' ? doubleRole(state, index) : singleRole(state, index);
    state.roles.set(index, role);
    note(state, mark as Mark, role);
    out[index] = glyphOf(mark as Mark, role, typography);
  }
}

function doubleRole(state: State, index: number): Role {
  const sides = lookAround(state.text, index, state.roles);
  const isInside = state.open['"'] > 0;
  if (state.typography.unspaced) return isInside ? 'close' : 'open';
  if (opens(sides, isInside)) return 'open';
  // 5" is a measure: nothing was opened that it could close.
  return !isInside && /\d/.test(state.text[index - 1] ?? '') ? 'as-typed' : 'close';
}

function singleRole(state: State, index: number): Role {
  const sides = lookAround(state.text, index, state.roles);
  const isInside = state.open["'"] > 0;
  if (state.typography.unspaced) return turn(state, index, isInside);
  if (sides.before === 'word' && sides.after === 'word') return 'apostrophe';
  if (!opens(sides, isInside)) return isInside ? 'close' : 'apostrophe';
  if (isElision(state, index) || !closesLater(state.text, index)) return 'apostrophe';
  return 'open';
}

/** A single mark between two Latin letters is an apostrophe everywhere. */
function turn({ text }: State, index: number, isInside: boolean): Role {
  if (/^\p{sc=Latin}'\p{sc=Latin}$/u.test(text.slice(Math.max(0, index - 1), index + 2))) {
    return 'apostrophe';
  }
  if (isInside) return 'close';
  return text.includes("'", index + 1) ? 'open' : 'apostrophe';
}

/** After a space, bracket, dash or opened quote, before a word. */
function opens({ before, after }: Sides, isInside: boolean): boolean {
  if (before === 'start') return after !== 'space';
  if (before === 'dash') return after === 'word';
  return before === 'apostrophe' && after === 'word' && !isInside;
}

function isElision({ text, typography }: State, index: number): boolean {
  const rest = text.slice(index, index + 12);
  if (YEARS.test(rest)) return true;
  const word = /^'(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  const isQuoted = rest[word.length + 1] === "'" && word.length > 1;
  return typography.elisions.includes(word) && !isQuoted;
}

const CLOSING = /[^\s]'(?![\p{L}\p{N}])/u;
/** Longer than anybody quotes within one text. */
const LONGEST_QUOTE = 1_000;

function closesLater(text: string, index: number): boolean {
  return CLOSING.test(text.slice(index + 1, index + LONGEST_QUOTE));
}

function note({ open }: State, mark: Mark, role: Role): void {
  if (role === 'open') open[mark] += 1;
  if (role !== 'close') return;
  open[mark] = Math.max(0, open[mark] - 1);
  // What was opened inside is over, too.
  if (mark === '"') open["'"] = 0;
}

function glyphOf(mark: Mark, role: Role, { quotes }: Typography): string {
  const pair = quotes[mark === '"' ? 0 : 1];
  switch (role) {
    case 'open':
      return pair.open;
    case 'close':
      return pair.close;
    case 'apostrophe':
      return APOSTROPHE;
    case 'as-typed':
      return mark;
  }
}
