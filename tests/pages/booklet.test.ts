// One test file, so that all of its suites look at the same renderings.
import './booklet/look-covers-and-lists.suite.js';
import './booklet/look-reasons.suite.js';
import './booklet/look-worksheets.suite.js';
import './booklet/centre.suite.js';
import './booklet/golden.suite.js';
import './booklet/longer.suite.js';
import './booklet/plan.suite.js';
import { expect, test } from 'vitest';
import { printEdition, wholeEdition } from '../support/print-edition.js';
import { foundIn, sentencesOf } from './rules/facilitator-words.js';
import { describeRules } from './rules/keep-rules.js';

for (const size of ['a5', 'half-letter'] as const) {
  describeRules('booklet', { size });
  describeRules('booklet', { size, variant: 'ink-saving' });
}

/** Words of sheets that tell how to print: no guide holds them. */
const ABOUT_PRINTING = /^(?:plan|test-sheet)\./;

test('the search for words finds them where they are', async () => {
  const edition = await wholeEdition();
  const ofGuides = Object.entries(edition.strings).filter(([key]) => !ABOUT_PRINTING.test(key));
  const { open } = sentencesOf({ ...edition, strings: Object.fromEntries(ofGuides) });
  const { pdf } = await printEdition('booklet', { size: 'a5' });
  const text = pdf.pages.map((page) => page.text).join(' ');
  expect(foundIn(text, open).length).toBeGreaterThan(open.length * 0.75);
});
