import { describe, expect, it } from 'vitest';
import type { Template } from '../../../src/model/template.js';
import { compose, OPTIONS } from '../../support/compose-small.js';
import { smallSection } from '../../support/small-edition.js';

const SECTIONS = [smallSection('a', 'Text.', 'kind: reading')];

describe('the imprint says how', () => {
  const strings = { 'print.folded': 'Then folded.', 'print.long-edge': 'Over the long edge.' };
  const printing = (template: Partial<Template>, more = {}) =>
    compose(SECTIONS, { edition: { strings: { ...strings, ...more } }, template }).value?.strings[
      'imprint.printing'
    ];

  it('a book and loose sheets are printed, unless a file says it otherwise', () => {
    expect(printing({ product: 'folded' })).toBe('Then folded.');
    expect(printing({})).toBe('Over the long edge.');
    expect(printing({}, { 'imprint.printing': 'By hand.' })).toBe('By hand.');
  });
});

describe('room for holes', () => {
  it('is for those of the paper, or those that are named', () => {
    const holesOf = (holes: 'auto' | 'us-3') =>
      compose(SECTIONS, { options: { request: { ...OPTIONS.request, holes } } }).value?.holes;
    expect([holesOf('auto'), holesOf('us-3')]).toEqual(['iso-838', 'us-3']);
    expect(compose(SECTIONS).value).not.toHaveProperty('holes');
  });
});
