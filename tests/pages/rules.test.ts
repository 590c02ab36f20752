import { describe, expect, test } from 'vitest';
import { type PrintRequest, printEdition } from '../support/print-edition.js';
import { notOnTheFoot } from './rules/feet.js';
import { offTheGrid, reasonsOffTheGrid } from './rules/first-baselines.js';
import { overlaps } from './rules/overlaps.js';
import { nearTheTrim, outsideTextArea } from './rules/text-area.js';
import { lonelyLastWords, strangeLeadings, strangeSizes } from './rules/type.js';

const OUTPUTS: readonly (readonly [string, PrintRequest])[] = [
  ['booklet', { size: 'a5' }],
  ['booklet', { size: 'a5', variant: 'ink-saving' }],
  ['booklet', { size: 'half-letter' }],
  ['booklet', { size: 'half-letter', variant: 'ink-saving' }],
  ['handout', { size: 'a4' }],
  ['handout', { size: 'letter' }],
  ['digest', { size: 'a4' }],
  ['digest', { size: 'letter' }],
  ['slip', { size: 'a4' }],
  ['slip', { size: 'letter' }],
];

describe.each(OUTPUTS)('%s %o', (template, request) => {
  test('begins every page on the baseline grid', async () => {
    expect(offTheGrid(await printEdition(template, request))).toEqual([]);
  });

  test.runIf(template === 'booklet' || template === 'handout')(
    'keeps the running text of reasons on the grid',
    async () => {
      expect(reasonsOffTheGrid(await printEdition(template, request))).toEqual([]);
    },
  );

  test('keeps inside its text area', async () => {
    expect(outsideTextArea(await printEdition(template, request))).toEqual([]);
  });

  test('prints nothing to read near the trim', async () => {
    expect(nearTheTrim(await printEdition(template, request))).toEqual([]);
  });

  test.runIf(template === 'booklet' || template === 'handout')(
    'stands questions, lines and fields on the foot of the page',
    async () => {
      expect(notOnTheFoot(await printEdition(template, request))).toEqual([]);
    },
  );

  test('has only the sizes of the look', async () => {
    expect(strangeSizes(await printEdition(template, request))).toEqual([]);
    expect(strangeLeadings(await printEdition(template, request))).toEqual([]);
  });

  test('leaves no word alone on a last line', async () => {
    expect(lonelyLastWords(await printEdition(template, request))).toEqual([]);
  });

  test('prints nothing over anything else', async () => {
    expect(overlaps(await printEdition(template, request))).toEqual([]);
  });
});
