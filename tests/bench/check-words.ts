import type { Print } from './print.js';
import { lettersOf, readWords } from './read-words.js';
import { sentencesOf } from './sentences-of.js';

/** A sentence that goes on overleaf has the page's furniture in its middle: so many may not be found whole. */
const MOST_DIVIDED = 0.1;

/** How many pages a print has. Throws where its words are not those of the guide, to the last sentence and its own notice. */
export async function checkWords(file: string, { guide, notice }: Print): Promise<number> {
  const { pages, letters } = await readWords(file);
  const isLost = (sentence: string) => !letters.includes(lettersOf(sentence));
  const sentences = sentencesOf(guide);
  const lost = sentences.filter(isLost);
  if (lost.length > MOST_DIVIDED * sentences.length) {
    throw new Error(`${file} lacks ${lost.length} of ${sentences.length} sentences: “${lost[0]}”`);
  }
  const last = sentences.at(-1) ?? '';
  if (isLost(last)) throw new Error(`${file} lacks the last sentence: “${last}”`);
  if (notice !== undefined && isLost(notice)) throw new Error(`${file} lacks “${notice}”`);
  return pages;
}
