import type { Print } from '../../support/print-edition.js';
import { linesOf, where } from './placed.js';

/** Words at the ends of lines that are parts of other words: a word of its own, or one with a hyphen of its own, is not. */
export function splitWords(print: Print): readonly string[] {
  const known = wordsIn(print);
  return print.boxes.flatMap((box) => {
    const lines = linesOf(box);
    return lines.flatMap((line, index) => {
      const [last = ''] = line.text.split(/\s+/u).slice(-1);
      const [next = ''] = lines[index + 1]?.text.split(/\s+/u) ?? [];
      const isCut = next !== '' && !isWhole(last, next, known);
      return isCut ? [`${where(line)} ends in “${last}”, the next begins with “${next}”`] : [];
    });
  });
}

interface Known {
  readonly words: ReadonlySet<string>;
  /** Without what stands around their letters. */
  readonly bare: ReadonlySet<string>;
}

/** A hyphen at a line's end is the word's own; an address may end a line after its signs; else both sides are words. */
function isWhole(last: string, next: string, { words, bare }: Known): boolean {
  if (/\p{L}-$/u.test(last)) return words.has(last + next);
  if (words.has(last + next) && /[/&?=._]$/u.test(last)) return true;
  return [last, next].every((each) => bareOf(each) === '' || bare.has(bareOf(each)));
}

function bareOf(word: string): string {
  return word.replace(/^\P{L}+|\P{L}+$/gu, '');
}

/** Every word that the publication can print. */
function wordsIn({ publication }: Print): Known {
  const { sections, strings, guide, brand, contents } = publication;
  const words = new Set<string>();
  collect([sections, strings, guide, brand, contents], words);
  return { words, bare: new Set([...words].map(bareOf)) };
}

function collect(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') {
    const printed = value.replaceAll('\u00ad', '').replace(/^https?:\/\/(www\.)?|\/$/gu, '');
    // Of a long address only the site is printed.
    const site = printed === value ? [] : printed.split('/').slice(0, 1);
    for (const word of [...printed.split(/[\s\u00a0]+/u), ...site]) into.add(word);
  } else if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) collect(each, into);
  }
}
