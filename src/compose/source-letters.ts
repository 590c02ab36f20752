import type { FactNote } from '../model/block.js';
import type { FactSource } from '../model/facts.js';
import type { Inline } from '../model/inline.js';
import { inItsLanguage } from './answer-fact.js';
import { type FactPress, textOf } from './fact-press.js';

/** Letters for sources in the order in which they are called: only what is printed is listed. */
export interface SourceLetters {
  /** “ [a, b]” after a fact, never parted from its last word. */
  readonly call: (ids: readonly string[]) => readonly Inline[];
  readonly printed: () => readonly FactNote[];
}

export function lettersFor(press: FactPress): SourceLetters {
  const { sources } = press.facts;
  const called: string[] = [];
  const letterOf = (id: string): string => {
    if (!called.includes(id)) called.push(id);
    return letterAt(called.indexOf(id));
  };
  return {
    call: (ids) => {
      const known = ids.filter((id) => Object.hasOwn(sources, id));
      if (known.length === 0) return [];
      const letters = `[${known.map(letterOf).join(',\u00a0')}]`;
      return [textOf('\u00a0'), { type: 'emphasis', children: [textOf(letters)] }];
    },
    printed: () =>
      called.flatMap((id) => {
        const source = sources[id];
        return source
          ? [{ letter: letterOf(id), title: titleOf(source, press), url: source.url }]
          : [];
      }),
  };
}

/** Marked with its language only where the file says it: a source may be in any. */
function titleOf({ title, language }: FactSource, press: FactPress): readonly Inline[] {
  return language === undefined ? [textOf(title)] : inItsLanguage(title, language, press);
}

const ALPHABET = 26;
const FIRST_LETTER = 'a'.charCodeAt(0);

/** a to z, then aa, ab and so on. */
export function letterAt(index: number): string {
  const last = String.fromCharCode(FIRST_LETTER + (index % ALPHABET));
  return index < ALPHABET ? last : letterAt(Math.floor(index / ALPHABET) - 1) + last;
}
