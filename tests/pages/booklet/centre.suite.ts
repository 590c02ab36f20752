import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/model/edition.js';
import type { PartEntry } from '../../../src/model/guide.js';
import { type Print, printEdition, troublesOf } from '../../support/print-edition.js';
import { smallSection } from '../../support/small-edition.js';
import { outsideTextArea } from '../rules/text-area.js';

type Entries = readonly PartEntry[];

function reorder(edition: Edition, change: (entries: Entries) => Entries): Edition {
  const parts = edition.guide.parts.map((part) => ({ ...part, sections: change(part.sections) }));
  return { ...edition, guide: { ...edition.guide, parts } };
}

const without =
  (...ids: readonly string[]) =>
  (edition: Edition) =>
    reorder(edition, (entries) => entries.filter(({ id }) => !ids.includes(id)));

/** One more page right before a section. */
const added = (neighbour: string) => (edition: Edition) => {
  const sections = { ...edition.sections, added: smallSection('added', 'One page more.') };
  const entry = { id: 'added', place: 'any', contents: true } as const;
  return reorder({ ...edition, sections }, (entries) =>
    entries.flatMap((each) => (each.id === neighbour ? [entry, each] : [each])),
  );
};

function middleOf({ pageMap }: Print): readonly string[] {
  const { pages, sections } = pageMap;
  return [pages / 2, pages / 2 + 1].map(
    (page) =>
      Object.keys(sections).find((id) => {
        const { first = 0, last = 0 } = sections[id] ?? {};
        return first <= page && page <= last;
      }) ?? '',
  );
}

describe('the centre spread', () => {
  test.each([
    ['a reason is dropped', without('reason-8'), 28, [13]],
    ['two pages after it are dropped', without('case', 'networks'), 28, [26, 27]],
    ['a page is added before it', added('goals'), 32, [15, 30, 31]],
    ['a page is added after it', added('case'), 32, [14, 15, 31]],
  ])('stays on the middle sheet when %s', async (_, edit, pages, blanks) => {
    const print = await printEdition('booklet', { edit });
    expect(middleOf(print)).toEqual(['our-reasons', 'our-doubts']);
    expect(print.pageMap).toMatchObject({ pages, blanks });
    expect(print.pageMap.sections['back-cover']?.first).toBe(pages);
    expect(outsideTextArea(print)).toEqual([]);
  });

  test('does without the page that faces it', async () => {
    const print = await printEdition('booklet', { edit: without('our-doubts') });
    expect(middleOf(print)).toEqual(['our-reasons', '']);
    expect(print.pageMap.pages).toBe(28);
  });

  test('is not missed where it is dropped', async () => {
    const { pageMap } = await printEdition('booklet', { edit: without('our-reasons') });
    expect(pageMap.pages).toBe(28);
    expect(pageMap.sections['our-doubts']).toEqual({ first: 15, last: 15 });
  });

  test('cannot be where half of one side is gone, and then names what to move', async () => {
    const edit = without('reason-3', 'reason-4', 'reason-5', 'reason-6', 'reason-7');
    const [trouble] = await troublesOf('booklet', { edit });
    expect(trouble).toMatchObject({
      code: 'render/centre-unbalanced',
      place: { file: 'content/guide.yaml' },
    });
    expect(trouble?.hints[0]).toContain('move “diagnostic”');
  });

  test('of handouts and picked sections is none', async () => {
    const sections = ['our-reasons', 'our-doubts'];
    const { pageMap } = await printEdition('booklet', { sections });
    expect(pageMap).toMatchObject({ pages: 4, blanks: [1, 4] });
    const handout = await printEdition('handout', { sections });
    expect(handout.pageMap.sections['our-doubts']?.first).toBe(3);
  });
});
