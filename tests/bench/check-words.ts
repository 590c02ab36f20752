import type { Guide } from './guide.js';
import { lettersOf, readWords } from './read-words.js';
import { sentencesOf } from './sentences-of.js';

/** A sentence that goes on overleaf has the page's furniture in its middle: so many may not be found whole. */
const MOST_DIVIDED = 0.1;

/** How many pages a print of the guide has. Throws where its words are not those of the guide, to the last sentence. */
export async function checkWords(file: string, guide: Guide): Promise<number> {
  const { pages, letters } = await readWords(file);
  const sentences = sentencesOf(guide);
  const lost = sentences.filter((sentence) => !letters.includes(lettersOf(sentence)));
  if (lost.length > MOST_DIVIDED * sentences.length) {
    throw new Error(`${file} lacks ${lost.length} of ${sentences.length} sentences: “${lost[0]}”`);
  }
  const last = sentences.at(-1) ?? '';
  if (lost.includes(last)) throw new Error(`${file} lacks the last sentence: “${last}”`);
  return pages;
}
