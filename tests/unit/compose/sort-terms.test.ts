import { expect, it } from 'vitest';
import { placed, wordsIn } from '../../support/compose-small.js';
import { smallSection } from '../../support/small-edition.js';

const printed = (language: string, terms: readonly string[], options = '{sort}') => {
  const text = `:::terms${options}\n${terms.map((term) => `- **${term}** x`).join('\n')}\n:::`;
  const [only] = placed([{ ...smallSection('a', text), language }]);
  return only && wordsIn(only).split(' / x').join('').split(' / ');
};

it.each([
  ['en', ['“Capital”', 'Form 9', 'Form 10', 'member', 'Share', 'Zone']],
  ['fr-FR', ['Eau', 'Écart', 'Édition', 'été', 'Zone']],
  ['es-ES', ['ancho', 'Árbol', 'nube', 'ñandú', 'oro']],
  ['el-GR', ['έδρα', 'Μέλος', 'Μερίδα', 'Ώρα']],
  ['bg-BG', ['дата', 'Дял', 'член', 'Ябълка']],
])('terms are printed in the order of the alphabet in %s', (language, sorted) => {
  expect(printed(language, sorted.toReversed())).toEqual(sorted);
  // Code points would give another order.
  expect(sorted.toSorted()).not.toEqual(sorted);
});

it('keep the order in which they were written where nobody asks', () => {
  expect(printed('en', ['b', 'a'], '')).toEqual(['b', 'a']);
  expect(printed('en', ['b', 'a'])).toEqual(['a', 'b']);
});
