import { describe, expect, it } from 'vitest';
import { checkEdition } from '../../../src/compose/check-edition.js';
import type { Edition } from '../../../src/model/edition.js';
import type { Section } from '../../../src/model/section.js';
import { smallEdition, smallGuide, smallPart, smallSection } from '../../support/small-edition.js';

const check = (sections: readonly Section[], change: Partial<Edition> = {}) =>
  checkEdition(smallEdition(sections, change), ['booklet', 'handout']);
const A = smallSection('goals', 'Text.');

describe('the reading order', () => {
  it('is fine where it lists every section once', () => {
    expect(check([A, smallSection('b', 'Text.')])).toEqual([]);
  });

  it('names sections that exist', () => {
    const guide = smallGuide([smallPart('all', ['goals', 'gaols'])]);
    expect(check([A], { guide })).toMatchObject([
      {
        code: 'compose/unknown-section',
        severity: 'error',
        message: 'There is no section “gaols”.',
        place: { file: 'content/guide.yaml', line: 2 },
        hints: ['the nearest name is “goals”'],
      },
    ]);
  });

  it('names none twice, not even in two parts', () => {
    const guide = smallGuide([smallPart('one', ['goals']), smallPart('two', ['goals'])]);
    expect(check([A], { guide })).toMatchObject([
      { code: 'compose/listed-twice', severity: 'error' },
    ]);
  });

  it('warns of a section that nobody would ever see', () => {
    const guide = smallGuide([smallPart('all', ['goals'])]);
    expect(check([A, smallSection('lost', 'Text.')], { guide })).toMatchObject([
      {
        code: 'compose/unlisted-section',
        severity: 'warning',
        place: { file: 'content/sections/lost.md' },
      },
    ]);
  });

  it('may have a name that JavaScript knows', () => {
    const guide = smallGuide([smallPart('all', ['goals', 'constructor'])]);
    expect(check([A], { guide })).toMatchObject([{ code: 'compose/unknown-section' }]);
  });
});

describe('anchors', () => {
  it('lead to something in the guide', () => {
    const text = 'See :see[our-doubst].\n\nAnd [that](#goals), [this](#doubts), :page[word].';
    const other = smallSection(
      'other',
      '## Doubts {#our-doubts}\n\n:::terms\n- **Word** {#word} means.\n:::',
    );
    const broken = check([A, other, smallSection('third', text)]);
    expect(broken).toMatchObject([
      {
        code: 'compose/unknown-anchor',
        severity: 'error',
        message: 'Nothing in this guide has the anchor “our-doubst”.',
        place: { file: 'content/sections/third.md', line: 6 },
        hints: ['the nearest name is “our-doubts”'],
      },
      { message: 'Nothing in this guide has the anchor “doubts”.' },
    ]);
    expect(broken[1]?.hints[0]).toContain('an anchor is given as {#name}');
  });

  it('are given once, in all files together', () => {
    const one = smallSection('one', '## A {#shared}\n\nText.');
    const two = smallSection('two', '## B {#shared}\n\n## C {#goals}\n\nText.');
    expect(check([A, one, two])).toMatchObject([
      {
        code: 'compose/same-anchor',
        message: expect.stringMatching(
          /^The anchor “shared” is also given in content\/sections\/one\.md:\d+\.$/,
        ),
        place: { file: 'content/sections/two.md' },
      },
      { message: 'The anchor “goals” is also given in content/sections/goals.md:2.' },
    ]);
  });
});

describe('names', () => {
  it('of icons and drawings are those of files', () => {
    const head = 'kind: reading\nicon: hause\npicture: bridg';
    const list = ':::scale{from=1 to=5 sets="Me"}\n- :icon[hous] A reason\n:::';
    const found = check([smallSection('a', `An :icon[houses] and :icon[house].\n\n${list}`, head)]);
    expect(found.map(({ code, hints, place }) => [code, hints[0], place?.line])).toEqual([
      ['compose/unknown-icon', 'the nearest name is “house”', 4],
      ['compose/unknown-icon', 'the nearest name is “house”', 8],
      ['compose/unknown-icon', 'the nearest name is “house”', expect.any(Number)],
      ['compose/unknown-drawing', 'the nearest name is “bridge”', 5],
    ]);
  });

  it('of silhouettes are those of drawings', () => {
    const steps = [
      { number: 1, name: 'One', minutes: 1, drawing: 'tree' },
      { number: 2, name: 'Two', minutes: 1 },
    ];
    const guide = smallGuide([smallPart('all', ['goals'])], { steps });
    expect(check([A], { guide })).toMatchObject([
      { code: 'compose/unknown-drawing', hints: ['known names: bridge', expect.any(String)] },
    ]);
  });

  it('of templates are those that there are', () => {
    const section = smallSection('a', 'Text.', 'kind: reading\noutputs: [booklet, handuot]');
    expect(check([section])).toMatchObject([
      {
        code: 'compose/unknown-template',
        place: { file: 'content/sections/a.md', line: 4 },
        hints: ['the nearest name is “handout”'],
      },
    ]);
  });

  it('of interface words are suspicious when they are nearly those of another', () => {
    const section = smallSection('a', ':string[dat], :string[date], :string[something-else].');
    expect(check([section], { strings: { date: '' } })).toMatchObject([
      {
        code: 'compose/unknown-string',
        severity: 'warning',
        message: 'No interface word is called “dat”.',
      },
    ]);
  });
});
