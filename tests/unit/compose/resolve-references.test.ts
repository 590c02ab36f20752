import { describe, expect, it } from 'vitest';
import type { PlacedSection } from '../../../src/model/publication.js';
import { compose, placed, wordsIn } from '../../support/compose-small.js';
import { smallSection } from '../../support/small-edition.js';

describe('cross-references', () => {
  const text = 'Look: :see[doubts], :page[doubts] and [*our* doubts](#doubts).';
  const doubts = smallSection('doubts', 'Text.', 'title: Our doubts\nkind: reference');

  it('stay where their page is printed', () => {
    const { value, diagnostics } = compose([smallSection('a', text), doubts], {
      template: { kinds: ['reading', 'reference'] },
    });
    expect(diagnostics).toEqual([]);
    const [paragraph] = value?.sections[0]?.section.blocks ?? [];
    const forms =
      paragraph?.type === 'paragraph'
        ? paragraph.text.filter(({ type }) => type === 'reference')
        : [];
    expect(forms).toHaveLength(3);
  });

  it('become words where it is not, with a warning where only its page was named', () => {
    const strings = { 'reference.elsewhere': 'see “{title}” in the booklet' };
    const { value, diagnostics } = compose([smallSection('a', text), doubts], {
      edition: { strings },
    });
    const [only] = value?.sections ?? [];
    expect(only && wordsIn(only)).toBe(
      'Look: see “Our doubts” in the booklet, Our doubts and our doubts.',
    );
    expect(diagnostics).toMatchObject([
      {
        code: 'compose/not-printed',
        severity: 'warning',
        place: { file: 'content/sections/a.md', line: 6 },
      },
    ]);
  });

  it('name the section alone where no words are set for that', () => {
    const { value } = compose([smallSection('a', 'Look: :see[doubts].'), doubts]);
    expect(value?.sections[0] && wordsIn(value.sections[0])).toBe('Look: Our doubts.');
  });

  it('to an anchor that only whoever leads can see do not tell its name', () => {
    const plan = smallSection(
      'plan',
      'Text.',
      'title: SECRET\nkind: activity\naudience: facilitator',
    );
    const { value, diagnostics } = compose([smallSection('a', 'Look: :see[plan].'), plan]);
    expect(value?.sections[0] && wordsIn(value.sections[0])).toBe('Look: .');
    expect(diagnostics[0]?.message).toContain('nothing is printed');
    const hidden = smallSection('b', 'Look: [there](#x).\n\n:::facilitator\n## H {#x}\n\nX.\n:::');
    expect(wordsIn(placed([hidden])[0] as PlacedSection)).toBe('Look: there.');
  });

  it('fill in the words inside a reference that lost its page', () => {
    const section = smallSection('a', 'In [:string[place]](#doubts).');
    const { value } = compose([section, doubts], { edition: { strings: { place: 'Lyon' } } });
    expect(value?.sections[0] && wordsIn(value.sections[0])).toBe('In Lyon.');
  });
});
