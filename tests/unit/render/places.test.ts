import { describe, expect, test } from 'vitest';
import type { PageRequest, Template } from '../../../src/model/template.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import { bodyPage, drawBook, page, text, view } from '../../support/small-elements.js';
import {
  type SmallSection,
  smallPublication,
  smallTemplate,
} from '../../support/small-publication.js';

const FOLDED = { multipleOf: 4 } as const;

/** Of a section that is called “three-pages”, so many; of all others one. */
const NUMBERS = ['one', 'two', 'three'];

function pagesOf({ placed }: PageRequest): number {
  const [word = ''] = placed.section.id.split('-');
  return placed.section.id.endsWith('-pages') ? NUMBERS.indexOf(word) + 1 : 1;
}

/** Body lines of which 27 fill a page, a folio, and how often each section was drawn for which page. */
function folios(drawn: string[] = [], count = pagesOf) {
  const layout = (given: { readonly pageNumber: number; readonly children: unknown }) => [
    view({ key: 'body', style: { minHeight: 400 } }, given.children as never),
    text({ key: 'folio' }, `folio ${given.pageNumber}`),
  ];
  return (request: PageRequest) => {
    const { placed, firstPage } = request;
    drawn.push(`${placed.section.id} ${firstPage}`);
    const breaks = Array.from({ length: count(request) - 1 }, (_, index) =>
      text({ key: index, break: true }, 'more'),
    );
    return page({ layout }, text({}, `${placed.section.id} on ${firstPage}`), ...breaks);
  };
}

const some = (count: number, name = 's'): readonly SmallSection[] =>
  Array.from({ length: count }, (_, index) => ({ id: `${name}${index + 1}` }));
const PAIR: readonly SmallSection[] = [
  { id: 'reasons', start: 'centre' },
  { id: 'doubts', start: 'facing' },
];

async function troublesOf(sections: readonly SmallSection[], draw: Template['page'] = folios()) {
  const template = smallTemplate(draw, FOLDED);
  const { value, diagnostics } = await render(smallPublication(sections), template, {
    memory: createRenderMemory(),
  });
  return { isDrawn: value !== undefined, diagnostics };
}

describe('the centre of a folded book', () => {
  test.each([
    [3, 3],
    [3, 4],
    [4, 3],
    [4, 5],
    [5, 5],
    [6, 5],
    [5, 7],
  ])('is the middle sheet with %i sections before it and %i after', async (before, after) => {
    const sections = [...some(before), ...PAIR, ...some(after, 'after')];
    const { pageMap, pdf } = await drawBook(sections, folios(), FOLDED);
    const middle = pageMap.pages / 2;
    expect(pageMap.pages % 4).toBe(0);
    expect(pageMap.sections['reasons']).toEqual({ first: middle, last: middle });
    expect(pageMap.sections['doubts']).toEqual({ first: middle + 1, last: middle + 1 });
    expect(pageMap.sections[`after${after}`]?.last).toBe(pageMap.pages);
    expect(pageMap.blanks).toHaveLength(pageMap.pages - before - after - 2);
    const words = pdf.pages.map((each) => each.text);
    expect(words[middle - 1]).toBe(`reasons on ${middle} folio ${middle}`);
    expect(words.filter((each) => each !== '')).toHaveLength(sections.length);
  });

  test('is laid out once where the number of pages can be told beforehand', async () => {
    const drawn: string[] = [];
    const sections = [...some(3), ...PAIR, ...some(5, 'after')];
    await drawBook(sections, folios(drawn), FOLDED);
    expect(drawn).toHaveLength(sections.length);
  });

  test('is laid out again, with what follows it, where a later section turns out longer', async () => {
    const drawn: string[] = [];
    const long: readonly SmallSection[] = [{ id: 'three-pages' }];
    const sections = [...some(3), ...PAIR, ...some(1, 'after'), ...long, { id: 'back' }];
    const { pageMap, pdf } = await drawBook(sections, folios(drawn), FOLDED);
    expect(pageMap.sections).toMatchObject({
      reasons: { first: 6, last: 6 },
      'three-pages': { first: 9, last: 11 },
    });
    expect(pdf.pages[5]?.text).toBe('reasons on 6 folio 6');
    expect(pdf.pages[10]?.text).toBe('more folio 11');
    expect(drawn.filter((each) => each.startsWith('s'))).toHaveLength(3);
    expect(drawn.filter((each) => each.startsWith('reasons'))).toEqual(['reasons 4', 'reasons 6']);
  });

  test('tells what to move where it cannot be', async () => {
    const sections = [...some(2), ...PAIR, ...some(9, 'after')];
    const { isDrawn, diagnostics } = await troublesOf(sections);
    expect(isDrawn).toBe(false);
    expect(diagnostics).toMatchObject([
      {
        code: 'render/centre-unbalanced',
        message:
          'Section “reasons” of edition “en” cannot lie in the middle, with 2 pages before it and 9 pages after it.',
        place: { file: 'content/guide.yaml', line: 3 },
        hints: [
          'move “after1” and “after2” before “reasons”: the centre then lies on page 8 of 16, with 3 blank pages',
          expect.stringContaining('place: verso'),
        ],
      },
    ]);
  });

  test('tells to move to its other side, past the page that faces it', async () => {
    const { diagnostics } = await troublesOf([...some(9), ...PAIR, ...some(2, 'after')]);
    expect(diagnostics[0]?.hints[0]).toMatch(/after “doubts”: the centre then lies on page/);
  });

  test('is no longer than its sheet', async () => {
    const long = await troublesOf([
      ...some(1),
      { id: 'three-pages', start: 'centre' },
      ...some(1, 'after'),
    ]);
    expect(long.diagnostics).toMatchObject([
      {
        code: 'render/centre-too-long',
        message: expect.stringContaining('“three-pages”'),
        hints: [expect.stringContaining('shorten it')],
      },
    ]);
    const second: SmallSection = { id: 'two-pages', start: 'facing' };
    const run = await troublesOf([
      ...some(1),
      { id: 'reasons', start: 'centre' },
      second,
      ...some(1, 'after'),
    ]);
    expect(run.diagnostics).toMatchObject([
      {
        code: 'render/centre-too-long',
        message: expect.stringContaining('“reasons” and “two-pages”'),
        hints: [expect.stringContaining('shorten “two-pages” to one page')],
      },
    ]);
  });

  test('is wanted by one section only', async () => {
    const again: SmallSection = { id: 'again', start: 'centre' };
    const { diagnostics } = await troublesOf([...some(3), ...PAIR, ...some(1, 'after'), again]);
    expect(diagnostics).toMatchObject([
      {
        code: 'render/centre-twice',
        place: { line: 7 },
        message: expect.stringContaining('again'),
      },
    ]);
  });

  test('is not spoken of where a section has errors of its own', async () => {
    const failing = () => {
      throw new Error('no');
    };
    const { diagnostics } = await troublesOf([...PAIR, ...some(9)], failing);
    expect(new Set(diagnostics.map((each) => each.code))).toEqual(
      new Set(['render/template-failed']),
    );
  });
});

describe('a section that faces another', () => {
  test('stands on the recto beside it, with a blank before both', async () => {
    const { pdf } = await drawBook(
      [...some(2), { id: 'left' }, { id: 'right', start: 'facing' }],
      folios(),
    );
    expect(pdf.pages.map((each) => each.text)).toEqual([
      's1 on 1 folio 1',
      's2 on 2 folio 2',
      '',
      'left on 4 folio 4',
      'right on 5 folio 5',
    ]);
  });

  test('moves with one that turns out longer', async () => {
    const { pageMap } = await drawBook(
      [...some(1), { id: 'two-pages' }, { id: 'right', start: 'facing' }],
      folios(),
    );
    expect(pageMap.sections).toMatchObject({
      'two-pages': { first: 3, last: 4 },
      right: { first: 5, last: 5 },
    });
  });

  test('follows one that must be on a recto, and a warning says so', async () => {
    const { isDrawn, diagnostics } = await troublesOf([
      { id: 'left', start: 'recto' },
      { id: 'right', start: 'facing' },
    ]);
    expect(isDrawn).toBe(true);
    expect(diagnostics).toMatchObject([
      {
        code: 'render/facing-apart',
        severity: 'warning',
        place: { line: 2 },
        hints: [expect.stringContaining('the place of “left”')],
      },
    ]);
  });

  test('gives way to one that has another length on each side', async () => {
    const restless = ({ firstPage, placed }: PageRequest) =>
      placed.section.id === 'left' ? 1 + (firstPage % 2 === 0 ? 1 : 0) : 1;
    const { isDrawn, diagnostics } = await troublesOf(
      [...some(1), { id: 'left' }, { id: 'right', start: 'facing' }],
      folios([], restless),
    );
    expect(isDrawn).toBe(true);
    expect(diagnostics.map((each) => each.code)).toEqual(['render/facing-apart']);
  });
});

test('a blank page that a template cannot draw is an error', async () => {
  const blank = () => {
    throw new Error('no paper');
  };
  const outcome = await render(
    smallPublication([{ id: 'one' }, { id: 'two', start: 'recto' }]),
    smallTemplate(() => bodyPage(text({}, 'words')), { blank }),
    { memory: createRenderMemory() },
  );
  expect(outcome.diagnostics).toMatchObject([
    { code: 'render/template-failed', message: expect.stringContaining('a blank page: no paper') },
  ]);
});
