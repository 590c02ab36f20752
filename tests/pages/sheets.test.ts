// One test file, so that all of its suites look at the same renderings.
import './sheets/sheets.suite.js';
import './sheets/translations.suite.js';
import { describeRules } from './rules/keep-rules.js';

for (const size of ['a4', 'letter'] as const) {
  describeRules('handout', { size });
  describeRules('digest', { size });
  describeRules('slip', { size });
}
