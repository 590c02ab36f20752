import type { Spaced, Typography } from './languages.js';

const NBSP = '\u00A0';
const NARROW = '\u202F';
const SPACE = '[ \\u00A0\\u202F]';
const MARKS = new RegExp(`(?<space>${SPACE})?(?<mark>[:;!?»%])`, 'g');
const OPENED = new RegExp(`«(?<space>${SPACE})?`, 'g');
/** What a mark may stand off from: a letter, a figure, a closing mark, or what is no text, as a picture. */
const WORD_BEFORE = /[\p{L}\p{M}\p{N})\]»”’"'\uFFFC]$/u;
/** What may follow a mark that ends something: in an address, a time or a smiley other things do. */
const END_AFTER = /^(?:$|[\s)\]»”’"'!?.,…])/;

/** Spaces at which no line may end: before and after the marks that a language sets off, in figures, before a unit's sign. */
export function setSpaces(text: string, { spaced }: Typography, out: string[]): void {
  keepFigures(text, { space: spaced ? NARROW : NBSP }, out);
  if (!spaced) return;
  setBefore(text, spaced, out);
  setOpened(text, spaced, out);
}

function setBefore(text: string, { before, always }: Spaced, out: string[]): void {
  for (const { groups, index } of text.matchAll(MARKS)) {
    const { space = '', mark = '' } = groups ?? {};
    const wanted = before[mark] ?? space;
    const at = index + space.length;
    if (space !== '') out[index] = wanted;
    else if (always.includes(mark) && standsOff(text, at)) out[at] = `${wanted}${out[at] ?? ''}`;
  }
}

function setOpened(text: string, { opened }: Spaced, out: string[]): void {
  for (const { groups, index } of text.matchAll(OPENED)) {
    if (groups?.['space'] !== undefined) out[index + 1] = opened;
    else if (index + 1 < text.length) out[index] = `«${opened}`;
  }
}

function standsOff(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index);
  if (text[index] === '»') return before !== '';
  if (text[index] === '%')
    return /\d$/.test(before) && !/^[\p{L}\p{N}]/u.test(text.slice(index + 1));
  return WORD_BEFORE.test(before) && END_AFTER.test(text.slice(index + 1, index + 2));
}

/** “20 000”, “5 %” and “20 €” stay whole. */
const GROUPS = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g;
const UNITS = /(?<=\d) (?=[€$£¥%‰°])/g;

function keepFigures(text: string, { space }: { readonly space: string }, out: string[]): void {
  for (const { 0: figure, index } of text.matchAll(GROUPS)) {
    for (const gap of figure.matchAll(/ /g)) out[index + gap.index] = space;
  }
  for (const { index } of text.matchAll(UNITS)) out[index] = NBSP;
}
