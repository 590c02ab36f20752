import { Children, isValidElement, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { Credit } from '../../../src/kit/credit.js';
import { BRAND } from '../../support/small-edition.js';
import { smallPublication } from '../../support/small-publication.js';

const UNREVIEWED = 'Translation not yet reviewed';

function footOf(credit: string | undefined, isReviewed: boolean): string {
  const small = smallPublication([{ id: 'one' }], { brand: BRAND });
  const { credit: _, ...guide } = small.guide;
  const publication = {
    ...small,
    guide: { ...guide, ...(credit !== undefined && { credit }) },
    strings: { unreviewed: UNREVIEWED },
    isReviewed,
  };
  return wordsIn(Credit({ publication }));
}

function wordsIn(node: ReactNode): string {
  if (isValidElement<{ children?: ReactNode }>(node)) return wordsIn(node.props.children);
  if (Array.isArray(node)) return Children.toArray(node).map(wordsIn).join('');
  return String(node ?? '');
}

test.each([
  ['Retold; its licence is open.', `Retold; its licence is open · ${UNREVIEWED}`],
  ['原典にもとづく。', `原典にもとづく · ${UNREVIEWED}`],
  ['Retold from “A club”', `Retold from “A club” · ${UNREVIEWED}`],
  ['After whom?', `After whom? · ${UNREVIEWED}`],
  ['After many others...', `After many others... · ${UNREVIEWED}`],
  [undefined, UNREVIEWED],
])('%s stands before the dot without its full stop', (credit, foot) => {
  expect(footOf(credit, false)).toBe(foot);
});

test('keeps its full stop where nothing follows', () => {
  expect(footOf('Retold; its licence is open.', true)).toBe('Retold; its licence is open.');
});
