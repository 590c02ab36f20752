import { describe, expect, test } from 'vitest';
import { type PrintRequest, printEdition, wholeEdition } from '../../support/print-edition.js';
import { foundIn, sentencesOf } from './facilitator-words.js';
import { notOnTheFoot } from './feet.js';
import { offTheGrid, reasonsOffTheGrid } from './first-baselines.js';
import { overlaps } from './overlaps.js';
import { nearTheTrim, outsideTextArea } from './text-area.js';
import { lonelyLastWords, strangeLeadings, strangeSizes } from './type.js';
import { lostFromDigest, lostWords } from './words.js';

/** What holds for every page of every output. */
export function describeRules(template: string, request: PrintRequest): void {
  const print = () => printEdition(template, request);
  describe(`${template} ${Object.values(request).join(' ')}`, () => {
    test('begins every page on the baseline grid', async () => {
      expect(offTheGrid(await print())).toEqual([]);
      expect(reasonsOffTheGrid(await print())).toEqual([]);
    });

    test('keeps inside its text area, and away from the trim', async () => {
      expect(outsideTextArea(await print())).toEqual([]);
      expect(nearTheTrim(await print())).toEqual([]);
    });

    test('stands questions, lines and fields on the foot of the page', async () => {
      expect(notOnTheFoot(await print())).toEqual([]);
    });

    test('has only the sizes and leadings of the look', async () => {
      expect(strangeSizes(await print())).toEqual([]);
      expect(strangeLeadings(await print())).toEqual([]);
    });

    test('leaves no word alone on a last line', async () => {
      expect(lonelyLastWords(await print())).toEqual([]);
    });

    test('prints nothing over anything else', async () => {
      expect(overlaps(await print())).toEqual([]);
    });

    test('prints every word of its sections, in their order, with the right page numbers', async () => {
      const all = await print();
      expect(template === 'digest' ? lostFromDigest(all) : lostWords(all)).toEqual([]);
    });

    test('prints no word that is only for whoever leads the group', async () => {
      const { secret } = sentencesOf(await wholeEdition());
      const text = (await print()).pdf.pages.map((page) => page.text).join(' ');
      expect(secret.length).toBeGreaterThan(150);
      expect(foundIn(text, secret)).toEqual([]);
    });
  });
}
