import { expect, test } from 'vitest';
import { composeSheet } from '../../../src/compose/compose-sheet.js';
import type { Strings } from '../../../src/model/strings.js';
import { smallEdition, smallSection, smallTemplate } from '../../support/small-edition.js';

const TEMPLATE = smallTemplate({
  name: 'note',
  about: 'printing',
  papers: ['a4', 'letter'],
  kinds: [],
  strings: ['note.how'],
});
const WORDS: Strings = { 'note.title': 'How to print it', 'note.how': 'On paper.' };
const PLACE = { file: 'content/editions/en.yaml' };

function compose(strings: Strings, size?: 'letter' | 'a5') {
  const edition = smallEdition([smallSection('a', 'Words.')], { strings, isReviewed: false });
  return composeSheet(edition, TEMPLATE, {
    request: {
      template: 'note',
      variant: 'full',
      profile: 'screen',
      place: PLACE,
      ...(size && { size }),
    },
    images: {},
    creator: 'coop-press 1.0.0',
    date: 7,
    title: 'note.title',
  });
}

test('has one section of its own, with a title and without a text, and none of the guide', () => {
  const { value, diagnostics } = compose(WORDS);
  expect(diagnostics).toEqual([]);
  expect(value?.sections).toHaveLength(1);
  expect(value?.sections[0]).toMatchObject({
    section: {
      id: 'note',
      shortTitle: 'How to print it',
      title: [{ type: 'text', value: 'How to print it' }],
      language: 'en',
      blocks: [],
    },
    isFirst: true,
    isLast: true,
  });
  expect(value?.contents).toEqual([]);
});

test('takes words, brand and language of its edition, and the paper that is asked for', () => {
  const { value } = compose(WORDS, 'letter');
  expect(value).toMatchObject({
    template: 'note',
    language: 'en',
    isReviewed: false,
    strings: WORDS,
    brand: { lockup: { name: 'Green hands' } },
    metadata: { title: 'How to print it', author: 'The gardeners', date: 7 },
  });
  expect(value?.paper.name).toBe('letter');
  expect(compose(WORDS).value?.paper.name).toBe('a4');
});

test('names all words that are missing, and a paper it is not made for', () => {
  const { value, diagnostics } = compose({ 'note.title': '' }, 'a5');
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
    ['compose/unknown-size', 'The template “note” is not made for the size “a5”.'],
    ['compose/missing-string', 'The interface word “note.title” is not set.'],
    ['compose/missing-string', 'The interface word “note.how” is not set.'],
  ]);
});
