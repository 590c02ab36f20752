import { describe, expect, test } from 'vitest';
import { partsIn } from '../support/found-on.js';
import { printEdition } from '../support/print-edition.js';
import { notOnTheFoot } from './rules/feet.js';
import { offTheGrid, reasonsOffTheGrid } from './rules/first-baselines.js';
import { overlaps } from './rules/overlaps.js';
import { nearTheTrim, outsideTextArea } from './rules/text-area.js';
import { lonelyLastWords } from './rules/type.js';
import { lostWords } from './rules/words.js';

/** The look holds whatever faces, inks and cover a brand has. */
describe.each(['fr-example-rooms', 'fr-example-workbook'])('the booklet of %s', (edition) => {
  test.each(['full', 'ink-saving'] as const)('keeps the rules of the look, %s', async (variant) => {
    const print = await printEdition('booklet', { edition, variant });
    expect(print.pageMap.pages).toBe(28);
    expect(offTheGrid(print)).toEqual([]);
    expect(reasonsOffTheGrid(print)).toEqual([]);
    expect(outsideTextArea(print)).toEqual([]);
    expect(nearTheTrim(print)).toEqual([]);
    expect(notOnTheFoot(print)).toEqual([]);
    expect(overlaps(print)).toEqual([]);
    expect(lonelyLastWords(print)).toEqual([]);
    expect(lostWords(print)).toEqual([]);
  });

  test('says on the imprint and the back cover that its organisation is made up', async () => {
    const { pdf, pageMap } = await printEdition('booklet', { edition, variant: 'full' });
    const textOf = (page: number) => pdf.pages[page - 1]?.text ?? '';
    expect(textOf(pageMap.sections['imprint']?.first ?? 0)).toMatch(/Exemple : .*\(nom inventé\)/);
    expect(textOf(pageMap.pages)).toContain('(exemple)');
  });

  test('has its contacts above the scene of the back cover', async () => {
    const print = await printEdition('booklet', { edition, variant: 'full' });
    const [contacts] = partsIn(print, 'contacts');
    expect((contacts?.top ?? 0) + (contacts?.height ?? 0)).toBeLessThan(111);
  });
});

test('the imprint names the faces of its brand', async () => {
  const print = await printEdition('booklet', { edition: 'fr-example-rooms', variant: 'full' });
  expect(print.pdf.pages[1]?.text).toContain('Jost, IBM Plex Sans (SIL OFL 1.1)');
});
