import { describe, expect, test } from 'vitest';
import type { PageRequest } from '../../../src/model/template.js';
import { render } from '../../../src/render/render.js';
import { createRenderMemory } from '../../../src/render/render-memory.js';
import {
  bodyPage,
  bold,
  drawBook,
  inline,
  page,
  text,
  view,
} from '../../support/small-elements.js';
import {
  type SmallSection,
  smallPublication,
  smallTemplate,
} from '../../support/small-publication.js';

const titlePage = ({ placed }: PageRequest) =>
  page({}, text({ id: placed.section.id }, `Words of ${placed.section.id}`));

function paragraphs(count: number) {
  return Array.from({ length: count }, (_, index) => text({ key: index }, `Line ${index}`));
}

describe('pages', () => {
  test('starts a section on a right-hand page and leaves the left one blank', async () => {
    const { pdf, pageMap } = await drawBook(
      [{ id: 'one' }, { id: 'two', start: 'recto' }, { id: 'three', start: 'verso' }],
      titlePage,
    );
    expect(pdf.pages.map((each) => each.text)).toEqual([
      'Words of one',
      '',
      'Words of two',
      'Words of three',
    ]);
    expect(pageMap).toEqual({
      pages: 4,
      blanks: [2],
      sections: {
        one: { first: 1, last: 1 },
        two: { first: 3, last: 3 },
        three: { first: 4, last: 4 },
      },
      anchors: { one: 1, two: 3, three: 4 },
    });
  });

  test('puts blanks before the back cover until the sheets are full', async () => {
    const { pageMap } = await drawBook([{ id: 'one' }, { id: 'back' }], titlePage, {
      multipleOf: 4,
    });
    expect(pageMap.blanks).toEqual([2, 3]);
    expect(pageMap.sections['back']).toEqual({ first: 4, last: 4 });
  });

  test('counts a last section of two pages when it fills up the sheets', async () => {
    const { pageMap } = await drawBook(
      [{ id: 'one' }, { id: 'back' }],
      ({ placed }) => bodyPage(...paragraphs(placed.section.id === 'back' ? 40 : 1)),
      { multipleOf: 4 },
    );
    expect(pageMap.blanks).toEqual([2]);
    expect(pageMap.sections['back']).toEqual({ first: 3, last: 4 });
  });

  test('what an earlier output taught of its ending changes no byte of the next', async () => {
    const bytesWith = async (lines: number, memory = createRenderMemory()) => {
      const template = smallTemplate(
        ({ placed }) => bodyPage(...paragraphs(placed.section.id === 'back' ? lines : 1)),
        { multipleOf: 4 },
      );
      const publication = smallPublication([{ id: 'one' }, { id: 'back' }]);
      const { value } = await render(publication, template, { memory });
      return Buffer.from(value?.bytes ?? []);
    };
    const memory = createRenderMemory();
    for (const lines of [40, 1, 100, 40]) {
      const bytes = await bytesWith(lines, memory);
      expect(bytes.length).toBeGreaterThan(1000);
      expect(bytes.equals(await bytesWith(lines))).toBe(true);
    }
  });

  test('keeps a section on its side and fills up after it', async () => {
    const { pageMap } = await drawBook([{ id: 'only', start: 'recto' }], titlePage, {
      multipleOf: 2,
    });
    expect(pageMap.blanks).toEqual([2]);
    expect(pageMap.sections['only']).toEqual({ first: 1, last: 1 });
  });

  test('draws the blank page the template wants', async () => {
    const { pdf } = await drawBook([{ id: 'one' }, { id: 'two', start: 'recto' }], titlePage, {
      blank: () => page({}, text({}, 'left empty')),
    });
    expect(pdf.pages[1]?.text).toBe('left empty');
  });

  test('gives page furniture the true page number', async () => {
    const layout = (given: { readonly pageNumber: number; readonly children: unknown }) => [
      view({ key: 'body', style: { minHeight: 400 } }, given.children as never),
      text({ key: 'folio' }, `folio ${given.pageNumber}`),
    ];
    const { pdf } = await drawBook([{ id: 'one' }, { id: 'two' }], ({ placed, firstPage }) =>
      page(
        { layout },
        ...paragraphs(placed.section.id === 'one' ? 40 : 1),
        text({}, `${firstPage}`),
      ),
    );
    expect(pdf.pages.map((each) => each.text.match(/folio \d+/)?.[0])).toEqual([
      'folio 1',
      'folio 2',
      'folio 3',
    ]);
  });

  test('refuses more pages than the limit', async () => {
    const template = smallTemplate(() => bodyPage(...paragraphs(100)));
    const publication = smallPublication([{ id: 'one' }, { id: 'two' }]);
    for (const maxPages of [1, 2]) {
      const { value, diagnostics } = await render(publication, template, {
        memory: createRenderMemory(),
        maxPages,
      });
      expect(value).toBeUndefined();
      expect(diagnostics.map((each) => each.message)).toEqual([
        `Edition “en” has more than ${maxPages} pages with template “small”.`,
      ]);
    }
  });
});

describe('page numbers in the text', () => {
  const reference = (anchor: string) => inline({ pageOf: anchor }, '00');
  const twelve: readonly SmallSection[] = Array.from({ length: 12 }, (_, index) => ({
    id: `s${index + 1}`,
  }));

  test('stand where placeholders held their room, each in its own face', async () => {
    const { pdf } = await drawBook(twelve, ({ placed }) =>
      page(
        {},
        text(
          { id: placed.section.id },
          'See page ',
          reference('s3'),
          ' and ',
          bold('page ', reference('s12')),
          '.',
        ),
      ),
    );
    expect(pdf.pages.map((each) => each.text)).toEqual(
      Array.from({ length: 12 }, () => 'See page 3 and page 12.'),
    );
    const words = pdf.pages[0]?.words ?? [];
    expect(words.at(-1)).toMatchObject({ text: '12.', font: 'IBMPlexSans-SemiBold' });
    const [, , three, and] = words;
    const space = (and?.x ?? 0) - (three?.x ?? 0) - (three?.width ?? 0);
    expect(space).toBeGreaterThan(0.7);
    expect(space).toBeLessThan(1.2);
  });

  test('keep right-aligned and centred lines where they were', async () => {
    const { pdf } = await drawBook(twelve, ({ placed }) =>
      page(
        {},
        text({ id: placed.section.id, style: { textAlign: 'right', width: 200 } }, reference('s3')),
        text({ style: { textAlign: 'right', width: 200 } }, '3'),
        text({ style: { textAlign: 'center', width: 200 } }, 'p ', reference('s3')),
        text({ style: { textAlign: 'center', width: 200 } }, 'p 3'),
      ),
    );
    const [right, same, first, , second] = pdf.pages[0]?.words ?? [];
    expect(right?.x).toBeCloseTo(same?.x ?? 0, 3);
    expect(first?.x).toBeCloseTo(second?.x ?? 0, 3);
  });

  test('an anchor that is nowhere is a bug', async () => {
    const template = smallTemplate(() => page({}, text({}, reference('nowhere'))));
    const drawing = render(smallPublication([{ id: 'one' }]), template, {
      memory: createRenderMemory(),
    });
    await expect(drawing).rejects.toThrow('“nowhere”');
  });
});
