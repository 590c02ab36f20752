import type { ReadPage, ReadWord } from '../../support/read-pdf.js';

/** Steps of half a millimetre: finer ones are the business of the other tests. */
const STEPS = 2;

/** Lines of words as they are drawn, for a golden: mm from the left, baseline from the top. */
export function wordsOfPage({ number, words }: ReadPage): string {
  const lines: ReadWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const goesOn = last !== undefined && Math.abs(last.y - word.y) < 0.1 && isNext(last, word);
    if (goesOn) line?.push(word);
    else lines.push([word]);
  }
  return `${number}:\n${lines.map(entry).join('')}`;
}

/** Not further than the widest space. */
function isNext(last: ReadWord, word: ReadWord): boolean {
  const gap = word.x - last.x - last.width;
  return gap > 0 && gap < 3;
}

function entry(words: readonly ReadWord[]): string {
  const [first] = words;
  const text = words.map((word) => word.text).join(' ');
  return `  - [${rounded(first?.x)}, ${rounded(first?.y)}, ${JSON.stringify(text)}]\n`;
}

function rounded(millimetres = 0): number {
  return Math.round(millimetres * STEPS) / STEPS;
}
