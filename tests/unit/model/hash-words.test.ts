import { expect, test } from 'vitest';
import { hashWords } from '../../../src/model/hash-words.js';

test.each([
  ['Start to Coop', 'Start&nbsp;to&nbsp;Coop'],
  ['Start to Coop', 'Start\u00A0to\n  Coop'],
  ['Étape', 'E\u0301tape'],
])('“%s” says the same however its spaces and accents are stored', (one, other) => {
  expect(hashWords(other)).toBe(hashWords(one));
});

test('another word is another text', () => {
  expect(hashWords('Start to Coop')).not.toBe(hashWords('Start a Coop'));
  expect(hashWords('to Coop')).not.toBe(hashWords('toCoop'));
});
