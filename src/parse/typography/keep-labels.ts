import type { Typography } from './languages.js';

const NBSP = '\u00A0';
/** “n°”, “nº” and “n.º” are signs for a number in several languages, and all of them know “art.” and “p.”. */
const EVERYWHERE = ['§', '§§', '№', 'n°', 'nº', 'n.°', 'n.º', 'nr.', 'art.', 'p.', 'pp.'];
/** Part of a longer word or of an address, it is no abbreviation. */
const NOT_WITHIN = '(?<![\\p{L}\\p{M}\\p{N}/@_-])';

/** “art. 8”, “№ 5” and “p. 12” are read in one go: no line ends before the figure. */
export function keepLabels(text: string, { labels = [] }: Typography, out: string[]): void {
  const any = [...EVERYWHERE, ...labels].map((label) => label.replaceAll('.', '\\.')).join('|');
  const labelled = new RegExp(`${NOT_WITHIN}(?:${any}) (?=\\d)`, 'giu');
  for (const { 0: found, index } of text.matchAll(labelled)) out[index + found.length - 1] = NBSP;
}
