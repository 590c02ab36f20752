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

test('the search for words finds them where they are', async () => {
  const { open } = sentencesOf(await wholeEdition());
  const { pdf } = await printEdition('booklet', { size: 'a5' });
  const text = pdf.pages.map((page) => page.text).join(' ');
  expect(foundIn(text, open).length).toBeGreaterThan(open.length * 0.75);
});
